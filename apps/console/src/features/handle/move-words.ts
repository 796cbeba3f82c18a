import type { TextKey } from '../../i18n/texts';
import type { Item, JournalEntry, Move } from './use-handle';
import type { MoveName } from './use-moves';

const WHY: Readonly<Record<string, TextKey>> = {
  'COMMON.FORBIDDEN': 'handle.whyForbidden',
  'APPROVAL.ITEM_NOT_YOURS': 'handle.whyNotYours',
  'APPROVAL.ITEM_ALREADY_DECIDED': 'handle.whyDecided',
  'APPROVAL.SPECIAL_PROCEDURE_OPEN': 'handle.whyProcedureOpen',
  'APPROVAL.CORRECTION_OPEN': 'handle.whyCorrectionOpen',
  'APPROVAL.CORRECTION_ASKED': 'handle.whyCorrectionAsked',
  'APPROVAL.EXTENSION_NOT_YOURS': 'handle.whyExtensionNotYours',
  'APPROVAL.EXTENSION_USED': 'handle.whyExtensionUsed',
  'APPROVAL.EXTENSION_TOO_LATE': 'handle.whyExtensionTooLate',
};

/** The sentence of the server's reason against a move; a reason without one shows its code. */
export const whyKey = (code: string): TextKey => WHY[code] ?? 'handle.whyOther';

/** Reasons that only say that there is nothing to do: the move is not shown then. */
const SILENT = ['COMMON.FORBIDDEN', 'APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN', 'APPROVAL.CORRECTION_NOT_OPEN'];

/** What is shown beside the decision: what may be done, and what may not yet, with its reason. */
export const shownMoves = ({ nextMoves }: Item): readonly Move[] =>
  nextMoves.filter(({ move, may, why }) => {
    if (move === 'decide') return false;
    if (move === 'start-special-procedure' && why === 'APPROVAL.SPECIAL_PROCEDURE_OPEN') return false;
    return may || !SILENT.includes(why ?? '');
  });

/** The words on the button of a move. */
export const MOVE_KEYS: Readonly<Record<Exclude<MoveName, 'decide'>, TextKey>> = {
  'ask-correction': 'handle.askCorrection',
  'end-correction': 'handle.endCorrection',
  'start-special-procedure': 'handle.startProcedure',
  'end-special-procedure': 'handle.endProcedure',
  extend: 'handle.extend',
};

/** Whether this page knows the move; a newer server may offer others. */
export const isKnownMove = (move: string): move is keyof typeof MOVE_KEYS => move in MOVE_KEYS;

const ACTS: Readonly<Record<string, TextKey>> = {
  CaseStarted: 'handle.actCaseStarted',
  ProjectAdmitted: 'handle.actProjectAdmitted',
  ProjectRejected: 'handle.actProjectRejected',
  ApplicationReceived: 'handle.actApplicationReceived',
  ApplicationClosed: 'handle.actApplicationClosed',
  CorrectionAsked: 'handle.actCorrectionAsked',
  CorrectionEnded: 'handle.actCorrectionEnded',
  StageOpened: 'handle.actStageOpened',
  ItemDecided: 'handle.actItemDecided',
  StagePassed: 'handle.actStagePassed',
  StageRefused: 'handle.actStageRefused',
  StageWithdrawn: 'handle.actStageWithdrawn',
  SpecialProcedureStarted: 'handle.actProcedureStarted',
  SpecialProcedureEnded: 'handle.actProcedureEnded',
  SpecialProcedureOverran: 'handle.actProcedureOverran',
  ItemExtended: 'handle.actItemExtended',
  ItemWarned: 'handle.actItemWarned',
  ItemOverdue: 'handle.actItemOverdue',
  ItemCorrectionAsked: 'handle.actItemCorrectionAsked',
  ItemCorrectionEnded: 'handle.actItemCorrectionEnded',
  ItemReviewResumed: 'handle.actItemReviewResumed',
  ClocksRecomputed: 'handle.actClocksRecomputed',
};

const RESULTS: Readonly<Record<number, TextKey>> = {
  11: 'handle.resultPassed',
  12: 'handle.resultDeferred',
  13: 'handle.resultRefused',
};

/** What an act of the journal was; a decision says which. */
export const actKey = ({ act, statusAfter }: JournalEntry): TextKey =>
  (act === 'ItemDecided' ? RESULTS[statusAfter ?? 0] : undefined) ?? ACTS[act] ?? 'handle.actOther';

const PAUSES: Readonly<Record<string, TextKey>> = {
  HEARING: 'handle.hearing',
  TENDER: 'handle.tender',
  AUCTION: 'handle.auction',
  INSPECTION: 'handle.inspection',
  TESTING: 'handle.testing',
  QUARANTINE: 'handle.quarantine',
  APPRAISAL: 'handle.appraisal',
  EXPERT_REVIEW: 'handle.expertReview',
  CORRECTION: 'handle.correction',
};

/** The word of a special procedure or another stop of the clock. */
export const pauseKey = (kind: string): TextKey => PAUSES[kind] ?? 'handle.otherPause';
