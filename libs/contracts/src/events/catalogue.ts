import type { EventContract } from '../define-event';
import { leadLoggedV1 } from './leads/lead-logged.v1';
import { dealSignedV1 } from './leads/deal-signed.v1';
import { dealAnnouncedV1 } from './leads/deal-announced.v1';
import { dealEndedV1 } from './leads/deal-ended.v1';
import { milestoneReachedV1 } from './leads/milestone-reached.v1';
import { fundsArrivedV1 } from './leads/funds-arrived.v1';
import { admissionOpenedV1 } from './approval/admission-opened.v1';
import { admissionMeetingMovedV1 } from './approval/admission-meeting-moved.v1';
import { projectAdmittedV1 } from './approval/project-admitted.v1';
import { projectRejectedV1 } from './approval/project-rejected.v1';
import { stageOpenedV1 } from './approval/stage-opened.v1';
import { itemDecidedV1 } from './approval/item-decided.v1';
import { itemWarnedV1 } from './approval/item-warned.v1';
import { itemOverdueV1 } from './approval/item-overdue.v1';
import { specialProcedureStartedV1 } from './approval/special-procedure-started.v1';
import { specialProcedureEndedV1 } from './approval/special-procedure-ended.v1';
import { stagePassedV1 } from './approval/stage-passed.v1';
import { stageRefusedV1 } from './approval/stage-refused.v1';
import { stageWithdrawnV1 } from './approval/stage-withdrawn.v1';
import { itemExtendedV1 } from './approval/item-extended.v1';
import { clocksRecomputedV1 } from './approval/clocks-recomputed.v1';
import { applicationReceivedV1 } from './approval/application-received.v1';
import { correctionAskedV1 } from './approval/correction-asked.v1';
import { correctionEndedV1 } from './approval/correction-ended.v1';
import { applicationClosedV1 } from './approval/application-closed.v1';
import { specialProcedureOverranV1 } from './approval/special-procedure-overran.v1';
import { supplyOpenedV1 } from './land/supply-opened.v1';
import { parcelRequestedV1 } from './land/parcel-requested.v1';
import { parcelReservedV1 } from './land/parcel-reserved.v1';
import { parcelRefusedV1 } from './land/parcel-refused.v1';
import { quotaRequestedV1 } from './land/quota-requested.v1';
import { quotaReservedV1 } from './land/quota-reserved.v1';
import { quotaRefusedV1 } from './land/quota-refused.v1';
import { supplyReleasedV1 } from './land/supply-released.v1';
import { landContractedV1 } from './land/land-contracted.v1';
import { landDeliveredV1 } from './land/land-delivered.v1';
import { startOverdueV1 } from './land/start-overdue.v1';
import { idleLandRecognisedV1 } from './land/idle-land-recognised.v1';
import { exitOpenedV1 } from './land/exit-opened.v1';
import { exitFactsStatedV1 } from './land/exit-facts-stated.v1';
import { parcelRecoveredV1 } from './land/parcel-recovered.v1';
import { landListedV1 } from './land/land-listed.v1';
import { landAwardedV1 } from './land/land-awarded.v1';
import { listingEndedV1 } from './land/listing-ended.v1';
import { landInUseV1 } from './land/land-in-use.v1';
import { landRemindedV1 } from './land/land-reminded.v1';
import { idleCaseAdvancedV1 } from './land/idle-case-advanced.v1';
import { findingRecordedV1 } from './evaluation/finding-recorded.v1';
import { warningIssuedV1 } from './evaluation/warning-issued.v1';
import { warningDeliveredV1 } from './evaluation/warning-delivered.v1';
import { rectifiedV1 } from './evaluation/rectified.v1';
import { exitOrderedV1 } from './evaluation/exit-ordered.v1';
import { exitWithdrawnV1 } from './evaluation/exit-withdrawn.v1';
import { warningObjectedV1 } from './evaluation/warning-objected.v1';
import { objectionAnsweredV1 } from './evaluation/objection-answered.v1';
import { rectificationMovedV1 } from './evaluation/rectification-moved.v1';
import { leaderAssignedV1 } from './ledger/leader-assigned.v1';
import { squadFormedV1 } from './ledger/squad-formed.v1';
import { matterOverdueV1 } from './ledger/matter-overdue.v1';
import { delegationChangedV1 } from './identity/delegation-changed.v1';

/** Every event Luodi publishes; AsyncAPI, topics and the contract tests read this list. */
export const EVENTS: readonly EventContract[] = [
  leadLoggedV1,
  dealSignedV1,
  dealAnnouncedV1,
  dealEndedV1,
  milestoneReachedV1,
  fundsArrivedV1,
  admissionOpenedV1,
  admissionMeetingMovedV1,
  projectAdmittedV1,
  projectRejectedV1,
  stageOpenedV1,
  itemDecidedV1,
  itemWarnedV1,
  itemOverdueV1,
  specialProcedureStartedV1,
  specialProcedureEndedV1,
  stagePassedV1,
  stageRefusedV1,
  stageWithdrawnV1,
  itemExtendedV1,
  clocksRecomputedV1,
  applicationReceivedV1,
  correctionAskedV1,
  correctionEndedV1,
  applicationClosedV1,
  specialProcedureOverranV1,
  supplyOpenedV1,
  parcelRequestedV1,
  parcelReservedV1,
  parcelRefusedV1,
  quotaRequestedV1,
  quotaReservedV1,
  quotaRefusedV1,
  supplyReleasedV1,
  landContractedV1,
  landDeliveredV1,
  startOverdueV1,
  idleLandRecognisedV1,
  exitOpenedV1,
  exitFactsStatedV1,
  parcelRecoveredV1,
  landListedV1,
  landAwardedV1,
  listingEndedV1,
  landInUseV1,
  landRemindedV1,
  idleCaseAdvancedV1,
  findingRecordedV1,
  warningIssuedV1,
  warningDeliveredV1,
  rectifiedV1,
  exitOrderedV1,
  exitWithdrawnV1,
  warningObjectedV1,
  objectionAnsweredV1,
  rectificationMovedV1,
  leaderAssignedV1,
  squadFormedV1,
  matterOverdueV1,
  delegationChangedV1,
];
