import { idleCaseAdvancedV1, type IdleCaseAdvancedV1 } from '@luodi/contracts';
import { assertNever, dayOf } from '@luodi/domain';
import { publicEvent, type EventFacts, type PublicEvent } from '@luodi/platform/commands';
import type { IdleCase } from '../domain/idle-case';
import type { Due } from '../domain/idle-case.due';
import type { IdleCaseEvent, PlanApproved } from '../domain/idle-case.events';
import { idleCaseStatusOf } from '../domain/idle-case.status';

type Step = Omit<IdleCaseAdvancedV1, 'caseId' | 'parcelId' | 'on'> & { readonly on?: string };

const withDue = (step: Step['step'], due: Due, documentNumber?: string): Step => ({
  step,
  dueOn: due.on,
  provisional: due.provisional,
  ...(documentNumber !== undefined && { documentNumber }),
});

const planned = ({ approvalNumber, newStartOn, on }: PlanApproved): Step => ({
  step: 'PLAN_APPROVED',
  on,
  documentNumber: approvalNumber,
  provisional: false,
  ...(newStartOn !== undefined && { newStartOn }),
});

/** The steps before the fee: check, finding, publicity, hearing. */
function earlyStep(event: IdleCaseEvent): Step | undefined {
  switch (event.type) {
    case 'IdleCaseOpened':
      return { ...withDue('OPENED', event.due), on: event.on };
    case 'InvestigationNotified':
      return withDue('INVESTIGATING', event.due, event.noticeNumber);
    case 'IdleDetermined': {
      const step = event.result === 'DETERMINED' ? 'DETERMINED' : 'CLOSED';
      return { step, on: event.on, documentNumber: event.documentNumber, provisional: false };
    }
    case 'IdlePublished':
      return { step: 'PUBLISHED', on: event.on, documentNumber: event.noticeNumber, provisional: false };
    case 'IdleHearingTold':
      return withDue('HEARING_TOLD', event.due, event.noticeNumber);
    case 'IdleHearingSettled':
      return { step: 'HEARING_SETTLED', documentNumber: event.documentNumber, provisional: false };
    default:
      return undefined;
  }
}

/** What others may know of a step, or nothing. */
function stepOf(event: IdleCaseEvent, state: IdleCase): Step | undefined {
  switch (event.type) {
    case 'FeeDecided':
      return { ...withDue('FEE_DECIDED', event.due, event.decisionNumber), amountFen: event.feeFen };
    case 'FeePaid':
      if (idleCaseStatusOf(state) !== 'FEE_PAID') return undefined;
      return { step: 'FEE_PAID', on: event.on, amountFen: state.paidFen, provisional: false };
    case 'StepOverdue':
      return event.for === 'PAY' ? { step: 'FEE_UNPAID', on: event.on, provisional: false } : undefined;
    case 'FeeDemanded':
      return withDue('DEMANDED', event.due, event.demandNumber);
    case 'CourtAsked':
      return { step: 'COURT', on: event.on, documentNumber: event.applicationNumber, provisional: false };
    case 'PlanApproved':
      return planned(event);
    case 'IdleCaseClosed':
      return { step: 'CLOSED', on: event.on, provisional: false };
    case 'IdleCaseOpened':
    case 'InvestigationNotified':
    case 'IdleDetermined':
    case 'IdlePublished':
    case 'IdleHearingTold':
    case 'IdleHearingSettled':
      return earlyStep(event);
    case 'RouteChanged':
    case 'DueRecomputed':
      return undefined;
    default:
      return assertNever(event);
  }
}

/** Private event → contract event: one step each, so that the project's ledger shows the whole way (S107). */
export function publishIdleCase(
  event: IdleCaseEvent,
  { streamId: caseId, state, at }: EventFacts<IdleCase>,
): readonly PublicEvent[] {
  const step = stepOf(event, state);
  if (!state.facts || !step) return [];
  const reason = event.type === 'IdleCaseClosed' ? { reason: event.reason } : {};
  const data = { caseId, parcelId: state.facts.parcelId, ...step, on: step.on ?? dayOf(at) };
  return [publicEvent(idleCaseAdvancedV1, data, reason)];
}
