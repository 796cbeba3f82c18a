import { dayOf, Err, Ok, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ApprovalCase } from './approval-case';
import type { ApprovalCaseEvent } from './approval-case.events';
import type { ProcedureRules, RuleVersion } from './case-rules';
import type { Defect } from './correction.events';
import { findItem, guarded } from './find-item';
import { whyNotAskCorrection } from './item-guards';
import { itemRule } from './item-rule';

export interface AskItemCorrection {
  readonly stage: string;
  readonly itemCode: string;
  readonly defects: readonly Defect[];
  readonly whyNotVisible: string;
  readonly noticeNumber: string;
}

/**
 * Asks the applicant, once, for what became visible only during the review (审查阶段补正, code 6). The legal clock runs
 * on unless the published item says otherwise (CLK-07); the other items are untouched (ACT-02).
 * Errors: those of the item, APPROVAL.SPECIAL_PROCEDURE_OPEN, APPROVAL.CORRECTION_OPEN, APPROVAL.CORRECTION_ASKED
 */
export function askItemCorrection(
  state: ApprovalCase,
  command: Given<AskItemCorrection>,
  { procedure }: { readonly procedure: RuleVersion<ProcedureRules> },
  now: Instant,
): Decision<ApprovalCaseEvent> {
  const { stage, itemCode, defects, whyNotVisible, noticeNumber, by } = command;
  const found = findItem(state, stage, itemCode);
  if (!found.ok) return found;
  const fault = whyNotAskCorrection(guarded(found.value), by);
  if (fault) return Err([fault]);
  const { departmentId, status: before } = found.value.item;
  const stopsClock = itemRule(procedure.content, stage, itemCode)?.correctionStopsClock === true;
  const facts = { stage, itemCode, departmentId, defects, whyNotVisible, noticeNumber, stopsClock, before };
  return Ok([{ type: 'ItemCorrectionAsked', ...facts, on: dayOf(now), by }]);
}
