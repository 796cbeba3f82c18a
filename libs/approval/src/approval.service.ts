import { approvalRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { admissionCase } from './admission/admission-case.aggregate';
import { callMeetingCommand } from './admission/call-meeting/call-meeting.command';
import { decideAdmissionCommand } from './admission/decide-admission/decide-admission.command';
import { drawExpertsCommand } from './admission/draw-experts/draw-experts.command';
import { giveEnergyOpinionCommand } from './admission/give-energy-opinion/give-energy-opinion.command';
import { giveScoreSheetCommand } from './admission/give-score-sheet/give-score-sheet.command';
import { moveMeetingCommand } from './admission/move-meeting/move-meeting.command';
import { openAdmissionCommand } from './admission/open-admission/open-admission.command';
import { putOnAgendaCommand } from './admission/put-on-agenda/put-on-agenda.command';
import { reviewMeetingDeadline } from './admission/roll-over-meeting/review-meeting.deadline';
import { rollOverMeetingCommand } from './admission/roll-over-meeting/roll-over-meeting.command';
import { approvalPolicySchemas } from './approval.policies';
import { ApprovalModule } from './approval.module';
import { approvalCase } from './cases/approval-case.aggregate';
import { askCorrectionCommand } from './cases/ask-correction/ask-correction.command';
import { askItemCorrectionCommand } from './cases/ask-item-correction/ask-item-correction.command';
import { closeApplicationCommand } from './cases/close-application/close-application.command';
import { decideItemCommand } from './cases/decide-item/decide-item.command';
import { correctionNoticeDeadline } from './cases/deem-accepted/correction-notice.deadline';
import { deemAcceptedCommand } from './cases/deem-accepted/deem-accepted.command';
import { endCorrectionCommand } from './cases/end-correction/end-correction.command';
import { endItemCorrectionCommand } from './cases/end-item-correction/end-item-correction.command';
import { endSpecialProcedureCommand } from './cases/end-special-procedure/end-special-procedure.command';
import { expireItemCommand } from './cases/expire-item/expire-item.command';
import { itemLimitDeadline } from './cases/expire-item/item-limit.deadline';
import { extendItemCommand } from './cases/extend-item/extend-item.command';
import { openStageCommand } from './cases/open-stage/open-stage.command';
import { overrunProcedureCommand } from './cases/overrun-procedure/overrun-procedure.command';
import { specialProcedureDeadline } from './cases/overrun-procedure/special-procedure.deadline';
import { receiveApplicationCommand } from './cases/receive-application/receive-application.command';
import { recomputeClocksCommand } from './cases/recompute-clocks/recompute-clocks.command';
import { recomputeClocksJob } from './recompute-clocks.job';
import { settleAdmissionCommand } from './cases/settle-admission/settle-admission.command';
import { startCaseCommand } from './cases/start-case/start-case.command';
import { startSpecialProcedureCommand } from './cases/start-special-procedure/start-special-procedure.command';
import { itemWarningDeadline } from './cases/warn-item/item-warning.deadline';
import { warnItemCommand } from './cases/warn-item/warn-item.command';
import { withdrawStageCommand } from './cases/withdraw-stage/withdraw-stage.command';
import { approvalMigrations } from './migrations';

/** Admission review and parallel, time-limited approval. */
export const approvalService = defineService({
  name: 'approval',
  module: ApprovalModule,
  aggregates: [admissionCase, approvalCase],
  commands: [
    openAdmissionCommand,
    drawExpertsCommand,
    giveScoreSheetCommand,
    giveEnergyOpinionCommand,
    decideAdmissionCommand,
    rollOverMeetingCommand,
    putOnAgendaCommand,
    callMeetingCommand,
    moveMeetingCommand,
    startCaseCommand,
    settleAdmissionCommand,
    receiveApplicationCommand,
    askCorrectionCommand,
    endCorrectionCommand,
    closeApplicationCommand,
    deemAcceptedCommand,
    openStageCommand,
    askItemCorrectionCommand,
    endItemCorrectionCommand,
    decideItemCommand,
    startSpecialProcedureCommand,
    endSpecialProcedureCommand,
    extendItemCommand,
    withdrawStageCommand,
    warnItemCommand,
    expireItemCommand,
    overrunProcedureCommand,
    recomputeClocksCommand,
  ],
  deadlines: [
    reviewMeetingDeadline,
    correctionNoticeDeadline,
    itemWarningDeadline,
    itemLimitDeadline,
    specialProcedureDeadline,
  ],
  jobs: [recomputeClocksJob],
  policyJobs: { calendar: recomputeClocksJob.kind },
  routes: approvalRoutes,
  policySchemas: approvalPolicySchemas,
  migrations: approvalMigrations,
});
