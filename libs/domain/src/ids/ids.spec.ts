import { creditCheckCharacter, creditCodeFaults } from './credit-code';
import { isParcelNumber } from './parcel-number';
import { parseProjectCode } from './project-code';

describe('项目代码 (GOV-10)', () => {
  it('is taken apart by GB/T 40058', () => {
    expect(parseProjectCode('2509-320193-89-01-544060')).toEqual({
      ok: true,
      value: {
        kind: 'gb',
        yearMonth: '2025-09',
        region: '320193',
        department: '89',
        type: '01',
        random: '54406',
        check: '0',
      },
    });
  });

  it('may be a legacy code, which has another meaning', () => {
    expect(parseProjectCode('2018-320193-89-01-544060')).toEqual({
      ok: true,
      value: { kind: 'legacy', year: '2018', region: '320193', type: '01' },
    });
  });

  it('has legacy years by setting', () => {
    expect(parseProjectCode('2014-320193-89-01-544060', { from: 2014, to: 2020 }).ok).toBe(true);
    expect(parseProjectCode('2014-320193-89-01-544060')).toEqual({ ok: false, error: 'month' });
  });
});

describe('统一社会信用代码 (GB 32100)', () => {
  it('has the check character of the standard’s example', () => {
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(creditCodeFaults('91350100M000100Y43')).not.toContain('check');
    expect(creditCodeFaults('91350100M000100Y44')).toContain('check');
    expect(creditCodeFaults('91350100M000100Y4Z')).toEqual(['pattern']);
  });

  it('is read without blanks and in upper case', () => {
    expect(creditCodeFaults(' 91350100m000100y43 ')).not.toContain('pattern');
  });

  it('refuses characters that look like digits, and another length', () => {
    for (const code of ['9135010OM000100Y43', '91350100M000100Y4', '91350100M000100Y4I'])
      expect(creditCodeFaults(code)).toEqual(['pattern']);
  });
});

describe('宗地号', () => {
  it('has letters, digits and Chinese characters, and no blanks or signs', () => {
    expect(['JS-2026-014', '2026-挂-3号', 'js-1'].map(isParcelNumber)).toEqual([true, true, true]);
    expect(['', '-1', 'a;b'].map(isParcelNumber)).toEqual([false, false, false]);
  });
});
