/** Values for the places of a text. */
export type Values = Readonly<Record<string, string | number>>;

const plural = new Intl.PluralRules('en');

/** Fills `{name}` of a text; of `one|other` the number `n` chooses. A place without a value stays visible. */
export function fillIn(text: string, values: Values = {}): string {
  const forms = text.split('|');
  const n = typeof values['n'] === 'number' ? values['n'] : Number(values['n']);
  const form = forms.length === 2 ? forms[Number.isNaN(n) || plural.select(n) === 'other' ? 1 : 0] : text;
  return (form ?? text).replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
