import { approvalRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { admissionCase } from './admission/admission-case.aggregate';
import { decideAdmissionCommand } from './admission/decide-admission/decide-admission.command';
import { drawExpertsCommand } from './admission/draw-experts/draw-experts.command';
import { giveEnergyOpinionCommand } from './admission/give-energy-opinion/give-energy-opinion.command';
import { giveScoreSheetCommand } from './admission/give-score-sheet/give-score-sheet.command';
import { openAdmissionCommand } from './admission/open-admission/open-admission.command';
import { putOnAgendaCommand } from './admission/put-on-agenda/put-on-agenda.command';
import { reviewMeetingDeadline } from './admission/roll-over-meeting/review-meeting.deadline';
import { rollOverMeetingCommand } from './admission/roll-over-meeting/roll-over-meeting.command';
import { approvalPolicySchemas } from './approval.policies';
import { ApprovalModule } from './approval.module';
import { approvalCase } from './cases/approval-case.aggregate';
import { decideItemCommand } from './cases/decide-item/decide-item.command';
import { endSpecialProcedureCommand } from './cases/end-special-procedure/end-special-procedure.command';
import { expireItemCommand } from './cases/expire-item/expire-item.command';
import { itemLimitDeadline } from './cases/expire-item/item-limit.deadline';
import { extendItemCommand } from './cases/extend-item/extend-item.command';
import { openStageCommand } from './cases/open-stage/open-stage.command';
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
    startCaseCommand,
    settleAdmissionCommand,
    openStageCommand,
    decideItemCommand,
    startSpecialProcedureCommand,
    endSpecialProcedureCommand,
    extendItemCommand,
    withdrawStageCommand,
    warnItemCommand,
    expireItemCommand,
  ],
  deadlines: [reviewMeetingDeadline, itemWarningDeadline, itemLimitDeadline],
  routes: approvalRoutes,
  policySchemas: approvalPolicySchemas,
  migrations: approvalMigrations,
});
