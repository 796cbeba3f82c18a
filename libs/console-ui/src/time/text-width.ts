const WIDE = /[⺀-￿]/;

/** Pixels of a 12 px text, nearly: full-width signs are square, others a little over half. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 12 : 6.8), 0);
