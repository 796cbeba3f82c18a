import { isStrongPassword } from '../people/domain/password-strength';
import { hashPassword, isPassword } from './password-hash';

describe('passwords', () => {
  it('are kept as salted scrypt hashes: the same request makes the same one, another person another', async () => {
    const hash = await hashPassword('correct-horse-7', 'person-1');
    expect(hash).toBe(await hashPassword('correct-horse-7', 'person-1'));
    expect(hash).not.toBe(await hashPassword('correct-horse-7', 'person-2'));
    expect(hash).not.toContain('correct');
    expect(await isPassword('correct-horse-7', hash)).toBe(true);
    expect(await isPassword('correct-horse-8', hash)).toBe(false);
  });

  it('S12: never fit a name that nobody has', async () => {
    expect(await isPassword('', undefined)).toBe(false);
  });

  it.each(['admin', 'short1', 'zhang.san-2026', 'aaaaaaaaaaa1', '123456789012'])(
    'S14: refuses the weak %s',
    (password) => {
      expect(isStrongPassword(password, 'zhang.san')).toBe(false);
    },
  );

  it('S14: accepts twelve characters with letters and digits', () => {
    expect(isStrongPassword('correct-horse-7', 'zhang.san')).toBe(true);
  });
});
