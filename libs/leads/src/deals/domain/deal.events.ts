import type { LegalDay } from '@luodi/domain';
import type { AgreedDeal, DealWarningCode } from './deal-sheet';
import type { Milestone } from './deal';

export interface DealSigned extends AgreedDeal {
  readonly type: 'DealSigned';
  readonly leadId?: string;
  readonly signingEventId?: string;
  readonly warnings: readonly DealWarningCode[];
}

export interface DealAdmitted {
  readonly type: 'DealAdmitted';
  readonly admittedOn: LegalDay;
}

export interface DealEnded {
  readonly type: 'DealEnded';
  readonly outcome: 'NOT_ADMITTED' | 'DROPPED';
  readonly reason: string;
  readonly endedOn: LegalDay;
}

export interface MilestoneReported {
  readonly type: 'MilestoneReported';
  readonly milestone: Milestone;
  readonly reachedOn: LegalDay;
  readonly evidence: string;
  readonly reportedBy: string;
}

export interface MilestoneVerified {
  readonly type: 'MilestoneVerified';
  readonly milestone: Milestone;
  readonly reachedOn: LegalDay;
  readonly evidence: string;
  readonly verifiedBy: string;
}

export interface MilestoneReturned {
  readonly type: 'MilestoneReturned';
  readonly milestone: Milestone;
  readonly note: string;
  readonly returnedBy: string;
}

export interface FundsReported {
  readonly type: 'FundsReported';
  readonly instalmentId: string;
  readonly amountFen: string;
  readonly arrivedOn: LegalDay;
  readonly evidence: string;
  readonly reportedBy: string;
}

export interface FundsVerified {
  readonly type: 'FundsVerified';
  readonly instalmentId: string;
  readonly amountFen: string;
  readonly arrivedOn: LegalDay;
  readonly verifiedBy: string;
}

export interface FundsReturned {
  readonly type: 'FundsReturned';
  readonly instalmentId: string;
  readonly note: string;
  readonly returnedBy: string;
}

export type DealEvent =
  | DealSigned
  | DealAdmitted
  | DealEnded
  | MilestoneReported
  | MilestoneVerified
  | MilestoneReturned
  | FundsReported
  | FundsVerified
  | FundsReturned;
