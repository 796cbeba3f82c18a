import { assertNever } from '@luodi/domain';
import {
  clocksRecomputedV1,
  itemDecidedV1,
  itemExtendedV1,
  itemOverdueV1,
  itemWarnedV1,
  specialProcedureEndedV1,
  specialProcedureOverranV1,
  specialProcedureStartedV1,
  stageOpenedV1,
  stagePassedV1,
  stageRefusedV1,
  stageWithdrawnV1,
} from '@luodi/contracts';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { ApprovalCase } from '../domain/approval-case';
import type { ApprovalCaseEvent, StageOpened } from '../domain/approval-case.events';
import type { ClocksRecomputed } from '../domain/recompute-clocks';
import { correctionEvents } from './correction-event.publisher';

function opened(caseId: string, event: StageOpened): PublicEvent {
  const { stage, round, leadDepartmentId, dueOn, missingYears, items, deemed } = event;
  return publicEvent(stageOpenedV1, {
    caseId,
    stage,
    round,
    leadDepartmentId,
    stageDueOn: dueOn,
    ...(deemed && { deemed }),
    provisional: missingYears.length > 0 || items.some((item) => item.missingYears.length > 0),
    items: items.map((item) => ({ itemCode: item.itemCode, departmentId: item.departmentId, dueOn: item.dueOn })),
  });
}

function decided(caseId: string, event: Extract<ApprovalCaseEvent, { type: 'ItemDecided' }>): PublicEvent {
  const { stage, itemCode, departmentId, status, on: decidedOn, dueOn, opinion } = event;
  return publicEvent(
    itemDecidedV1,
    { caseId, stage, itemCode, departmentId, status, decidedOn, dueOn, opinion },
    { reason: opinion.slice(0, 1000) },
  );
}

function stageWithdrawn(caseId: string, event: Extract<ApprovalCaseEvent, { type: 'StageWithdrawn' }>): PublicEvent {
  const { stage, round, on: withdrawnOn, withdrawn, reason } = event;
  return publicEvent(
    stageWithdrawnV1,
    { caseId, stage, round, withdrawnOn, withdrawnItems: [...withdrawn] },
    { reason },
  );
}

function procedureStarted(
  caseId: string,
  event: Extract<ApprovalCaseEvent, { type: 'SpecialProcedureStarted' }>,
): PublicEvent {
  const { stage, itemCode, kind, on: startedOn, expectedWorkdays, ground } = event;
  return publicEvent(
    specialProcedureStartedV1,
    { caseId, stage, itemCode, kind, startedOn, expectedWorkdays },
    { reason: ground },
  );
}

function procedureEnded(
  caseId: string,
  event: Extract<ApprovalCaseEvent, { type: 'SpecialProcedureEnded' }>,
): PublicEvent {
  const { stage, itemCode, kind, on: endedOn, dueOn, conclusion, stageClock } = event;
  return publicEvent(
    specialProcedureEndedV1,
    { caseId, stage, itemCode, kind, endedOn, dueOn, ...(stageClock && { stageDueOn: stageClock.dueOn }) },
    { ...(conclusion && { reason: conclusion }) },
  );
}

function recomputed(caseId: string, event: ClocksRecomputed): PublicEvent {
  const { stage, calendar: calendarVersion, items, stageClock, notice } = event;
  return publicEvent(clocksRecomputedV1, {
    caseId,
    stage,
    calendarVersion,
    items: items.map(({ itemCode, departmentId, before, dueOn, missingYears }) => ({
      itemCode,
      departmentId,
      before,
      dueOn,
      provisional: missingYears.length > 0,
    })),
    ...(stageClock && { stageDueOn: stageClock.dueOn }),
    ...(notice && { noticeBy: notice.noticeBy }),
  });
}

/** What others may know of an approval case: that it waits for admission is the review's to tell, all else is public. */
export function toPublicEvents(
  event: ApprovalCaseEvent,
  { streamId: caseId }: EventFacts<ApprovalCase>,
): readonly PublicEvent[] {
  switch (event.type) {
    case 'CaseStarted':
    case 'ProjectAdmitted':
    case 'ProjectRejected':
      return [];
    case 'StageOpened':
      return [opened(caseId, event)];
    case 'ItemDecided':
      return [decided(caseId, event)];
    case 'StagePassed': {
      const { stage, round, on: passedOn, opensLandSupply } = event;
      return [publicEvent(stagePassedV1, { caseId, stage, round, passedOn, opensLandSupply })];
    }
    case 'StageRefused': {
      const { stage, round, itemCode, on: refusedOn, reason, cancelled } = event;
      const data = { caseId, stage, round, itemCode, refusedOn, reason, cancelledItems: [...cancelled] };
      return [publicEvent(stageRefusedV1, data, { reason: reason.slice(0, 1000) })];
    }
    case 'StageWithdrawn':
      return [stageWithdrawn(caseId, event)];
    case 'SpecialProcedureStarted':
      return [procedureStarted(caseId, event)];
    case 'SpecialProcedureEnded':
      return [procedureEnded(caseId, event)];
    case 'SpecialProcedureOverran': {
      const { stage, itemCode, departmentId, kind, expectedUntil } = event;
      return [publicEvent(specialProcedureOverranV1, { caseId, stage, itemCode, departmentId, kind, expectedUntil })];
    }
    case 'ClocksRecomputed':
      return [recomputed(caseId, event)];
    case 'ItemExtended': {
      const { stage, itemCode, departmentId, amount: addedAmount, unit, dueOn, reason } = event;
      return [
        publicEvent(itemExtendedV1, { caseId, stage, itemCode, departmentId, addedAmount, unit, dueOn }, { reason }),
      ];
    }
    case 'ItemWarned': {
      const { stage, itemCode, departmentId, dueOn } = event;
      return [publicEvent(itemWarnedV1, { caseId, stage, itemCode, departmentId, dueOn })];
    }
    case 'ItemOverdue': {
      const { stage, itemCode, departmentId, dueOn } = event;
      return [publicEvent(itemOverdueV1, { caseId, stage, itemCode, departmentId, dueOn })];
    }
    case 'ApplicationReceived':
    case 'CorrectionAsked':
    case 'CorrectionEnded':
    case 'ApplicationClosed':
    case 'ItemCorrectionAsked':
    case 'ItemCorrectionEnded':
    case 'ItemReviewResumed':
      return correctionEvents(event, caseId);
    default:
      return assertNever(event);
  }
}
