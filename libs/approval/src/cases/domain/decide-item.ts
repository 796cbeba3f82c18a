import {
  dayOf,
  Err,
  Ok,
  transit,
  type Decision,
  type DomainError,
  type Given,
  type Instant,
  type LegalDay,
} from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { CaseItem } from './case-item';
import type { ApprovalCaseEvent, ItemDecided } from './approval-case.events';
import { itemTransitions, statusCode } from './approval-case.transitions';
import type { Devolution, RuleVersion } from './case-rules';
import { findItem, guarded, type FoundItem } from './find-item';
import { whyNotDecide } from './item-guards';
import { openItems, stageOutcome } from './stage-outcome';

export interface DecideItem {
  readonly stage: string;
  readonly itemCode: string;
  readonly result: 'PASS' | 'PASS_DEFERRED' | 'REFUSE';
  readonly opinion: string;
  readonly article?: string | undefined;
}

export interface DecideItemRules {
  /** Absent: nothing is devolved to the zone. */
  readonly devolution: RuleVersion<Devolution> | undefined;
}

const MOVES = { PASS: 'pass', PASS_DEFERRED: 'pass-deferred', REFUSE: 'refuse' } as const;
const CODES = { PASS: 11, PASS_DEFERRED: 12, REFUSE: 13 } as const;

/** A zone officer decides only what is devolved to the zone; the rest is the higher level's (S032). */
function notDevolved(
  { powerCode }: CaseItem,
  { devolution }: DecideItemRules,
  today: LegalDay,
): DomainError | undefined {
  if (!powerCode) return undefined;
  const held = devolution?.content.devolved.some(
    ({ code, from, to }) => code === powerCode && from <= today && (!to || today <= to),
  );
  return held ? undefined : { code: 'APPROVAL.ITEM_NOT_DEVOLVED', facts: { power: powerCode } };
}

/** What the decision means for the stage: nothing yet, its one pass, or its end by refusal (3.4). */
function consequence({ run, item }: FoundItem, decided: ItemDecided): ApprovalCaseEvent[] {
  const items = run.items.map((other) => (other === item ? { ...item, status: decided.status } : other));
  const { stage, on, by, opinion, article } = decided;
  const { round, opensLandSupply } = run;
  switch (stageOutcome(items)) {
    case 'PASSED':
      return [{ type: 'StagePassed', stage, round, on, opensLandSupply, by }];
    case 'REFUSED': {
      const { itemCode } = item;
      const cancelled = openItems(items);
      return [
        {
          type: 'StageRefused',
          stage,
          round,
          itemCode,
          reason: opinion,
          on,
          cancelled,
          by,
          ...(article && { article }),
        },
      ];
    }
    case 'OPEN':
      return [];
  }
}

/**
 * Decides one item of a running stage, in any order and at any time before the stage ends, late or not: OVERDUE is a
 * light and never an answer (S038, S039; PAR-6).
 * Source: 行政许可法 42(1): 20 workdays from acceptance; 38: reasons of a refusal.
 * @param now  database time, sandbox offset included (M8)
 * @returns ItemDecided, and StagePassed with the last required pass or StageRefused with a refusal
 * Errors: APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_UNKNOWN,
 * APPROVAL.ITEM_NOT_YOURS, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.SPECIAL_PROCEDURE_OPEN,
 * APPROVAL.CORRECTION_OPEN, APPROVAL.ITEM_NOT_DEVOLVED
 */
export function decideItem(
  state: ApprovalCase,
  command: Given<DecideItem>,
  rules: DecideItemRules,
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const { stage, itemCode, result, opinion, article, by } = command;
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const { item } = found.value;
  const today = dayOf(now);
  const fault = whyNotDecide(guarded(found.value), by) ?? notDevolved(item, rules, today);
  if (fault) return Err([fault]);
  const move = transit(itemTransitions, statusCode(item.status), MOVES[result], undefined);
  if (!move.ok) return move;
  const decided: ItemDecided = {
    type: 'ItemDecided',
    stage,
    itemCode,
    departmentId: item.departmentId,
    status: CODES[result],
    before: item.status,
    opinion,
    on: today,
    dueOn: item.dueOn,
    by,
    ...(article && { article }),
  };
  return Ok([decided, ...consequence(found.value, decided)]);
}
