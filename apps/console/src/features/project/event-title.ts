import type { TextKey, Translate } from '../../i18n/texts';

/** `luodi.approval.item-decided.v1` → 事项办结: a public fact in the reader's language. */
export function eventTitle(t: Translate, type: string): string {
  const name = type.replace(/^luodi\./, '').replace(/\.v\d+$/, '');
  return t(`events.${name}` as TextKey);
}
