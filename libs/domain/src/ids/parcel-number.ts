/**
 * A parcel's 宗地号 as the zone writes it: zones number differently (`JS-2026-014`, `2026-挂-3号`), so only the characters
 * and the length are checked. Upper case, no blanks.
 */
const PATTERN = /^[0-9A-Z一-鿿](?:[0-9A-Z一-鿿〔〕()（）_-]{0,38}[0-9A-Z一-鿿〕)）])?$/;

/** The form in which parcel numbers are compared and stored. */
export const normalParcelNumber = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** Whether a text, once normalised, may be a parcel number. */
export const isParcelNumber = (text: string): boolean => PATTERN.test(normalParcelNumber(text));
