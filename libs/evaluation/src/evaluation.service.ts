import { evaluationRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { calendarSchema } from '@luodi/platform/policies';
import { EvaluationModule } from './evaluation.module';
import { CreateProjectFile1770000500000 } from './migrations/1770000500000-create-project-file';
import { CreateWarning1770000500100 } from './migrations/1770000500100-create-warning';
import { SeedPolicies1770000500200 } from './migrations/1770000500200-seed-policies';
import { ObjectionsAndGaps1770000500300 } from './migrations/1770000500300-objections-and-gaps';
import { CheckRules } from './policies/check-policy';
import { RectificationTerms } from './policies/rectification-policy';
import { closeFindingCommand } from './project-files/close-finding/close-finding.command';
import { noteFactCommand } from './project-files/note-facts/note-fact.command';
import { projectFile } from './project-files/project-file.aggregate';
import { recordFiguresCommand } from './project-files/record-figures/record-figures.command';
import { recordFindingCommand } from './project-files/record-finding/record-finding.command';
import { answerObjectionCommand } from './warnings/answer-objection/answer-objection.command';
import { fileObjectionCommand } from './warnings/file-objection/file-objection.command';
import { answerDueDeadline } from './warnings/mark-answer-overdue/answer-due.deadline';
import { markAnswerOverdueCommand } from './warnings/mark-answer-overdue/mark-answer-overdue.command';
import { recomputeDaysJob } from './warnings/recompute-days/recompute-days.job';
import { recomputeDaysCommand } from './warnings/recompute-days/recompute-days.command';
import { deliverWarningCommand } from './warnings/deliver-warning/deliver-warning.command';
import { draftWarningCommand } from './warnings/draft-warning/draft-warning.command';
import { expireRectificationCommand } from './warnings/expire-rectification/expire-rectification.command';
import { rectificationDeadline } from './warnings/expire-rectification/rectification.deadline';
import { extendRectificationCommand } from './warnings/extend-rectification/extend-rectification.command';
import { markUnopenedCommand } from './warnings/mark-unopened/mark-unopened.command';
import { warningUnopenedDeadline } from './warnings/mark-unopened/warning-unopened.deadline';
import { receiveWarningCommand } from './warnings/receive-warning/receive-warning.command';
import { reportRectificationCommand } from './warnings/report-rectification/report-rectification.command';
import { reviewRectificationCommand } from './warnings/review-rectification/review-rectification.command';
import { signWarningCommand } from './warnings/sign-warning/sign-warning.command';
import { warning } from './warnings/warning.aggregate';
import { withdrawExitCommand } from './warnings/withdraw-exit/withdraw-exit.command';

/** Evaluation as one value: findings, warnings, rectification, exit orders. */
export const evaluationService = defineService({
  name: 'evaluation',
  module: EvaluationModule,
  aggregates: [projectFile, warning],
  commands: [
    noteFactCommand,
    recordFiguresCommand,
    recordFindingCommand,
    closeFindingCommand,
    draftWarningCommand,
    signWarningCommand,
    markUnopenedCommand,
    receiveWarningCommand,
    deliverWarningCommand,
    reportRectificationCommand,
    reviewRectificationCommand,
    extendRectificationCommand,
    expireRectificationCommand,
    fileObjectionCommand,
    answerObjectionCommand,
    markAnswerOverdueCommand,
    recomputeDaysCommand,
    withdrawExitCommand,
  ],
  deadlines: [warningUnopenedDeadline, rectificationDeadline, answerDueDeadline],
  jobs: [recomputeDaysJob],
  routes: evaluationRoutes,
  policyJobs: { calendar: recomputeDaysJob.kind },
  policySchemas: { calendar: calendarSchema, rectification: RectificationTerms, 'evaluation-check': CheckRules },
  migrations: [
    CreateProjectFile1770000500000,
    CreateWarning1770000500100,
    SeedPolicies1770000500200,
    ObjectionsAndGaps1770000500300,
  ],
});
