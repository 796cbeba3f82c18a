import type { TextKey, Translate } from '../../i18n/texts';
import type { Dialog, MoveValues } from './move-values';

/** What must be filled in, by the path under which the server would name it. */
const REQUIRED: Readonly<Partial<Record<Dialog, readonly (readonly [keyof MoveValues, TextKey])[]>>> = {
  'start-special-procedure': [
    ['kind', 'handle.kind'],
    ['ground', 'handle.ground'],
    ['noticeNumber', 'handle.noticeNumber'],
  ],
  'ask-correction': [
    ['whyNotVisible', 'handle.whyNotVisible'],
    ['noticeNumber', 'handle.noticeNumber'],
  ],
  extend: [['reason', 'handle.reason']],
};

const DEFECT = [
  ['material', 'handle.material'],
  ['defect', 'handle.defect'],
  ['basis', 'handle.basis'],
  ['howToFix', 'handle.howToFix'],
] as const;

const WORKDAYS = /^([1-9]\d?|1\d\d|2[0-4]\d|250)$/;
const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** Every field that is not filled in yet, all at once, each with its sentence. */
export function missingFields(t: Translate, dialog: Dialog, values: MoveValues): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  const miss = (path: string, what: TextKey): void => void faults.set(path, t('handle.missing', { what: t(what) }));
  for (const [field, what] of REQUIRED[dialog] ?? []) if (isBlank(values[field])) miss(field, what);
  if (dialog === 'start-special-procedure' && !WORKDAYS.test(values.expectedWorkdays ?? ''))
    faults.set('expectedWorkdays', t('handle.expectedFault'));
  if (dialog === 'ask-correction')
    (values.defects ?? [{}]).forEach((defect, at) => {
      for (const [field, what] of DEFECT) if (isBlank(defect[field])) miss(`defects.${at}.${field}`, what);
    });
  return faults;
}
