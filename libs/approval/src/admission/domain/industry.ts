/** The digits of a GB/T 4754 code: `C3921` and `3921` are the same industry. */
export const industryDigits = (code: string): string => code.replace(/^[A-T]/, '');
