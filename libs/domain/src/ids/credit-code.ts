/** Values 0…30 of the characters; no I, O, S, V, Z (GB 32100—2015). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PATTERN = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const SUBJECT_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * What is wrong with a 统一社会信用代码. `pattern` is refused; the two check characters warn and ask for a confirmation,
 * because codes have been issued that fail them (regulation 4.2; strictness is a setting).
 */
export type CreditCodeFault = 'pattern' | 'check' | 'subject-check';

/** Upper case, without blanks: the form in which codes are compared and stored. */
export const normalCreditCode = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** The check character that belongs to the first 17: 31 − (ΣCᵢ·Wᵢ mod 31), where 31 becomes 0. */
export function creditCheckCharacter(first17: string): string {
  const total = WEIGHTS.reduce<number>(
    (sum, weight, index) => sum + weight * ALPHABET.indexOf(first17.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (total % 31)) % 31);
}

const subjectValue = (character: string): number =>
  character >= 'A' ? character.charCodeAt(0) - 55 : character.charCodeAt(0) - 48;

/** The check character of the 主体标识码 (GB 11714): 11 − (sum mod 11), where 10 is X and 11 is 0. */
export function subjectCheckCharacter(first8: string): string {
  const total = SUBJECT_WEIGHTS.reduce<number>((sum, weight, i) => sum + weight * subjectValue(first8.charAt(i)), 0);
  const value = 11 - (total % 11);
  return value === 10 ? 'X' : value === 11 ? '0' : String(value);
}

/** Every fault of a code; none means that it is right. */
export function creditCodeFaults(text: string): readonly CreditCodeFault[] {
  const code = normalCreditCode(text);
  if (!PATTERN.test(code)) return ['pattern'];
  const faults: CreditCodeFault[] = [];
  if (creditCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) faults.push('check');
  if (subjectCheckCharacter(code.slice(8, 16)) !== code.charAt(16)) faults.push('subject-check');
  return faults;
}
