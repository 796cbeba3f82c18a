const PLACES = 6;

/**
 * An exact decimal (at most six places, as every contract writes them) as an integer of millionths. Never through a
 * floating-point number (P34).
 */
export function millionths(decimal: string): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const value = BigInt(whole + fraction.padEnd(PLACES, '0').slice(0, PLACES));
  return negative ? -value : value;
}

/** Whether a decimal or an amount in fen is above zero. */
export const isPositive = (decimal: string): boolean => millionths(decimal) > 0n;
