import { assertNever, type Actor, type LegalDay } from '@luodi/domain';
import type { DealEvent, DealSigned } from './deal.events';

/** Milestones in their only order (S001, S019). */
export const MILESTONE_ORDER = ['REGISTERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION'] as const;
export type Milestone = (typeof MILESTONE_ORDER)[number];

export interface ReportedMilestone {
  readonly status: 'REPORTED' | 'VERIFIED' | 'RETURNED';
  readonly reachedOn: LegalDay;
  readonly evidence: string;
  readonly reportedBy: string;
  readonly verifiedBy: string | null;
  readonly note: string | null;
}

export interface Instalment {
  readonly instalmentId: string;
  readonly status: 'REPORTED' | 'VERIFIED' | 'RETURNED';
  readonly amountFen: string;
  readonly arrivedOn: LegalDay;
  readonly reportedBy: string;
  readonly verifiedBy: string | null;
}

/** A signed deal (签约项目) with its agreed indicators, milestones and paid-in funds. */
export interface Deal {
  readonly status: 'NONE' | 'SIGNED' | 'ADMITTED' | 'ENDED';
  readonly agreed: Omit<DealSigned, 'type'> | null;
  readonly outcome: 'NOT_ADMITTED' | 'DROPPED' | null;
  readonly endReason: string | null;
  readonly milestones: Readonly<Partial<Record<Milestone, ReportedMilestone>>>;
  readonly instalments: readonly Instalment[];
  /** Verified instalments, in fen. */
  readonly arrivedFen: string;
}

export const noDeal: Deal = {
  status: 'NONE',
  agreed: null,
  outcome: null,
  endReason: null,
  milestones: {},
  instalments: [],
  arrivedFen: '0',
};

/** A deal after one of its events; verified instalments add up in fen, exactly. */
export function evolveDeal(state: Deal, event: DealEvent): Deal {
  switch (event.type) {
    case 'DealSigned': {
      const { type: _, ...agreed } = event;
      return { ...state, status: 'SIGNED', agreed };
    }
    case 'DealAdmitted':
      return { ...state, status: 'ADMITTED' };
    case 'DealEnded':
      return { ...state, status: 'ENDED', outcome: event.outcome, endReason: event.reason };
    case 'MilestoneReported':
    case 'MilestoneVerified':
    case 'MilestoneReturned':
      return { ...state, milestones: { ...state.milestones, [event.milestone]: evolveMilestone(state, event) } };
    case 'FundsReported':
      return { ...state, instalments: withInstalment(state.instalments, reported(event)) };
    case 'FundsVerified':
      return {
        ...state,
        instalments: changed(state.instalments, event.instalmentId, {
          status: 'VERIFIED',
          verifiedBy: event.verifiedBy,
        }),
        arrivedFen: (BigInt(state.arrivedFen) + BigInt(event.amountFen)).toString(),
      };
    case 'FundsReturned':
      return { ...state, instalments: changed(state.instalments, event.instalmentId, { status: 'RETURNED' }) };
    default:
      return assertNever(event);
  }
}

type MilestoneEvent = Extract<DealEvent, { milestone: Milestone }>;

function evolveMilestone(state: Deal, event: MilestoneEvent): ReportedMilestone | undefined {
  const before = state.milestones[event.milestone];
  switch (event.type) {
    case 'MilestoneReported': {
      const { reachedOn, evidence, reportedBy } = event;
      return { status: 'REPORTED', reachedOn, evidence, reportedBy, verifiedBy: null, note: null };
    }
    case 'MilestoneVerified':
      return before && { ...before, status: 'VERIFIED', verifiedBy: event.verifiedBy };
    case 'MilestoneReturned':
      return before && { ...before, status: 'RETURNED', note: event.note };
    default:
      return assertNever(event);
  }
}

const reported = (event: Extract<DealEvent, { type: 'FundsReported' }>): Instalment => ({
  instalmentId: event.instalmentId,
  status: 'REPORTED',
  amountFen: event.amountFen,
  arrivedOn: event.arrivedOn,
  reportedBy: event.reportedBy,
  verifiedBy: null,
});

const withInstalment = (all: readonly Instalment[], added: Instalment): readonly Instalment[] => [
  ...all.filter((one) => one.instalmentId !== added.instalmentId),
  added,
];

const changed = (all: readonly Instalment[], id: string, change: Partial<Instalment>): readonly Instalment[] =>
  all.map((one) => (one.instalmentId === id ? { ...one, ...change } : one));

/** Id under which an act is recorded: the person, or the service that acted by itself. */
export const actorId = (by: Actor): string => (by.kind === 'person' ? by.personId : `system:${by.service}`);

export type DealStage = 'SIGNED' | 'STARTED' | 'IN_PRODUCTION' | 'ENDED';

/** Stage in the promotion pipeline, derived from verified milestones, never typed in (S001). */
export function dealStage(state: Deal): DealStage {
  if (state.status === 'ENDED') return 'ENDED';
  if (state.milestones.IN_PRODUCTION?.status === 'VERIFIED') return 'IN_PRODUCTION';
  return state.milestones.STARTED?.status === 'VERIFIED' ? 'STARTED' : 'SIGNED';
}
