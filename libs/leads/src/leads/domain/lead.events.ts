import type { LegalDay } from '@luodi/domain';

export interface LeadLogged {
  readonly type: 'LeadLogged';
  readonly origin: 'PROMOTION' | 'SECOND_PROMOTION';
  readonly projectName: string;
  readonly channel: string;
  readonly station?: string;
  readonly investorClasses: readonly string[];
  readonly industryCode?: string;
  readonly estimatedInvestmentFen?: string;
  readonly key: boolean;
  /** Absent until somebody takes a second-promotion lead. */
  readonly ownerId?: string;
  readonly loggedOn: LegalDay;
  readonly parcelId?: string;
  readonly formerProjectId?: string;
}

export interface LeadContacted {
  readonly type: 'LeadContacted';
  readonly contactedOn: LegalDay;
  readonly note: string;
  readonly contactedBy: string;
}

export interface LeadTaken {
  readonly type: 'LeadTaken';
  readonly ownerId: string;
  readonly takenOn: LegalDay;
}

export interface LeadDropped {
  readonly type: 'LeadDropped';
  readonly reason: string;
  readonly droppedOn: LegalDay;
}

export interface LeadSigned {
  readonly type: 'LeadSigned';
  readonly dealId: string;
}

export type LeadEvent = LeadLogged | LeadContacted | LeadTaken | LeadDropped | LeadSigned;
