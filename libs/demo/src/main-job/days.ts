/** Civil days as text: the play only moves the clock by them; every legal date comes from the server. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day `days` calendar days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The same day `years` later; 29 February becomes 28 February. */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}
