import type { RouteContract } from '../../define-route';
import { closeApplicationRoute, receiveApplicationRoute } from './application';
import { askCorrectionRoute, askItemCorrectionRoute, endCorrectionRoute, endItemCorrectionRoute } from './correction';
import { callMeetingRoute } from './call-meeting';
import { decideAdmissionRoute } from './decide-admission';
import { decideItemRoute } from './decide-item';
import { drawExpertsRoute } from './draw-experts';
import { extendItemRoute } from './extend-item';
import { getAdmissionRoute, listAdmissionsRoute } from './get-admission';
import { getCaseJournalRoute, getCaseRoute, getItemClockRoute, getStageClockRoute } from './get-case';
import { giveEnergyOpinionRoute } from './give-energy-opinion';
import { giveScoreSheetRoute } from './give-score-sheet';
import { listDoneRoute, listStartedRoute } from './list-acts';
import { getTaskCountsRoute, listTasksRoute, listWaitingRoute } from './list-tasks';
import { openStageRoute } from './open-stage';
import { getPowersRoute, getProceduresRoute } from './procedures';
import { putOnAgendaRoute } from './put-on-agenda';
import { endSpecialProcedureRoute, startSpecialProcedureRoute } from './special-procedure';
import { previewCalendarRoute, recomputeClocksRoute } from './recompute-clocks';
import { withdrawStageRoute } from './withdraw-stage';

export {
  CloseApplicationBody,
  closeApplicationRoute,
  ReceiveApplicationBody,
  receiveApplicationRoute,
} from './application';
export {
  AskCorrectionBody,
  askCorrectionRoute,
  AskItemCorrectionBody,
  askItemCorrectionRoute,
  CorrectionDefect,
  EndCorrectionBody,
  endCorrectionRoute,
  EndItemCorrectionBody,
  endItemCorrectionRoute,
} from './correction';
export { CallMeetingBody, callMeetingRoute } from './call-meeting';
export { DecideAdmissionBody, decideAdmissionRoute } from './decide-admission';
export { DecideItemBody, decideItemRoute } from './decide-item';
export { DrawExpertsBody, drawExpertsRoute } from './draw-experts';
export { ExtendItemBody, extendItemRoute } from './extend-item';
export { getAdmissionRoute, ListAdmissionsQuery, listAdmissionsRoute } from './get-admission';
export { ClockView } from './clock';
export { getCaseJournalRoute, getCaseRoute, getItemClockRoute, getStageClockRoute } from './get-case';
export { EnergyOpinionBody, giveEnergyOpinionRoute } from './give-energy-opinion';
export { giveScoreSheetRoute, ScoreSheetBody } from './give-score-sheet';
export { listDoneRoute, listStartedRoute } from './list-acts';
export { getTaskCountsRoute, listTasksRoute, listWaitingRoute, TaskView } from './list-tasks';
export { OpenStageBody, openStageRoute } from './open-stage';
export { getPowersRoute, getProceduresRoute, PowerCatalogue, PowerDevolution, ProcedureContent } from './procedures';
export { PutOnAgendaBody, putOnAgendaRoute } from './put-on-agenda';
export { previewCalendarRoute, recomputeClocksRoute } from './recompute-clocks';
export { SpecialProcedureKind, stageCode } from './shared';
export {
  EndSpecialProcedureBody,
  endSpecialProcedureRoute,
  StartSpecialProcedureBody,
  startSpecialProcedureRoute,
} from './special-procedure';
export { WithdrawStageBody, withdrawStageRoute } from './withdraw-stage';

/** Every route of this part; the controllers must match it one to one. */
export const approvalRoutes: readonly RouteContract[] = [
  listAdmissionsRoute,
  getAdmissionRoute,
  drawExpertsRoute,
  giveScoreSheetRoute,
  giveEnergyOpinionRoute,
  putOnAgendaRoute,
  callMeetingRoute,
  decideAdmissionRoute,
  getProceduresRoute,
  getPowersRoute,
  receiveApplicationRoute,
  askCorrectionRoute,
  endCorrectionRoute,
  closeApplicationRoute,
  openStageRoute,
  askItemCorrectionRoute,
  endItemCorrectionRoute,
  decideItemRoute,
  startSpecialProcedureRoute,
  endSpecialProcedureRoute,
  extendItemRoute,
  withdrawStageRoute,
  getCaseRoute,
  getItemClockRoute,
  getStageClockRoute,
  getCaseJournalRoute,
  listTasksRoute,
  getTaskCountsRoute,
  listWaitingRoute,
  listDoneRoute,
  listStartedRoute,
  previewCalendarRoute,
  recomputeClocksRoute,
];
