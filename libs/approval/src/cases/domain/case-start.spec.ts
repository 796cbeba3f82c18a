import { given } from '@luodi/testing';
import { admitted, at, rules, started } from '../../../test/case-history';
import { settleAdmission } from './settle-admission';
import { startCase } from './start-case';

const project = started.type === 'CaseStarted' ? started.project : undefined;
const now = at('2026-01-23');

describe('the start of an approval case', () => {
  it('waits for admission and keeps a well-formed project code only', () => {
    if (!project) throw new Error('no sample project');
    given(rules)
      .when(startCase, { project, projectCode: 'not-a-code' }, {}, now)
      .then({ type: 'CaseStarted', project });
  });

  it('happens once, however often the deal is told (S020)', () => {
    if (!project) throw new Error('no sample project');
    given(rules, started).when(startCase, { project }, {}, now).then();
  });

  it('takes the first end of the review and nothing after it', () => {
    const admit = { outcome: 'ADMITTED' as const, on: '2026-01-22', reason: '' };
    const reject = { outcome: 'REJECTED' as const, on: '2026-01-22', reason: '负面清单' };
    given(rules, started).when(settleAdmission, admit, {}, now).then({ type: 'ProjectAdmitted', on: '2026-01-22' });
    given(rules, started)
      .when(settleAdmission, reject, {}, now)
      .then({ type: 'ProjectRejected', on: '2026-01-22', reason: '负面清单' });
    given(rules, started, admitted).when(settleAdmission, reject, {}, now).then();
    given(rules).when(settleAdmission, admit, {}, now).thenFails('COMMON.NOT_FOUND');
  });
});
