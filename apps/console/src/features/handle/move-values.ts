import type { MoveInput, MoveName } from './use-moves';

/** What asks for more than the opinion before it is sent. */
export type Dialog = 'refuse' | 'defer' | Exclude<MoveName, 'decide'>;

type Kind = Extract<MoveInput, { move: 'start-special-procedure' }>['body']['kind'];
type SentDefect = Extract<MoveInput, { move: 'ask-correction' }>['body']['defects'][number];

/** A defect while it is being typed. */
type Defect = Partial<SentDefect>;

/** The fields of every dialog; each shows its own. */
export interface MoveValues {
  readonly article?: string;
  readonly kind?: Kind;
  readonly ground?: string;
  readonly expectedWorkdays?: string;
  readonly noticeNumber?: string;
  readonly conclusion?: string;
  readonly defects?: readonly Defect[];
  readonly whyNotVisible?: string;
  readonly received?: readonly string[];
  readonly note?: string;
  readonly reason?: string;
}

export const KINDS = [
  'HEARING',
  'TENDER',
  'AUCTION',
  'INSPECTION',
  'TESTING',
  'QUARANTINE',
  'APPRAISAL',
  'EXPERT_REVIEW',
] as const satisfies readonly Kind[];

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** The request of a dialog from its fields, on the version that is on the screen. */
export function inputOf(dialog: Dialog, values: MoveValues, opinion: string, expectedVersion: number): MoveInput {
  const { noticeNumber = '', received = [] } = values;
  const article = filled(values.article);
  const note = filled(values.note);
  const conclusion = filled(values.conclusion);
  switch (dialog) {
    case 'refuse':
      return { move: 'decide', body: { result: 'REFUSE', opinion, expectedVersion, ...(article && { article }) } };
    case 'defer':
      return { move: 'decide', body: { result: 'PASS_DEFERRED', opinion, expectedVersion } };
    case 'start-special-procedure': {
      const { kind = 'EXPERT_REVIEW', ground = '', expectedWorkdays = '' } = values;
      return {
        move: dialog,
        body: { kind, ground, expectedWorkdays: Number.parseInt(expectedWorkdays, 10), noticeNumber, expectedVersion },
      };
    }
    case 'end-special-procedure':
      return { move: dialog, body: { expectedVersion, ...(conclusion && { conclusion }) } };
    case 'ask-correction': {
      const { defects = [{}], whyNotVisible = '' } = values;
      const named = defects.map(({ material = '', defect = '', basis = '', howToFix = '' }) => ({
        material,
        defect,
        basis,
        howToFix,
      }));
      return { move: dialog, body: { defects: named, whyNotVisible, noticeNumber, expectedVersion } };
    }
    case 'end-correction':
      return { move: dialog, body: { received: [...received], expectedVersion, ...(note && { note }) } };
    case 'extend':
      return { move: dialog, body: { reason: values.reason ?? '', expectedVersion } };
  }
}

/** Fields of a dialog as they were typed before; unreadable ones are forgotten. */
export function readDraft(text: string): MoveValues {
  try {
    return text === '' ? {} : (JSON.parse(text) as MoveValues);
  } catch {
    return {};
  }
}
