/** Moves the decimal point of an exact decimal text to the left; no number type is involved (P34). */
export function shiftLeft(text: string, places: number): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const digits = whole.padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}${part}`;
}

/** Cuts or rounds half up to `places` and puts separators between thousands: `126,000.00`. */
export function grouped(text: string, places: number): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const kept = `${whole}${part.padEnd(places, '0').slice(0, places)}`;
  const up = Number(part[places] ?? '0') >= 5 ? 1n : 0n;
  const rounded = (BigInt(kept) + up).toString().padStart(places + 1, '0');
  const integer = rounded.slice(0, rounded.length - places);
  const decimals = places > 0 ? `.${rounded.slice(-places)}` : '';
  return `${sign}${integer.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${decimals}`;
}
