import { Module } from '@nestjs/common';
import { CallMeetingController } from './call-meeting/call-meeting.controller';
import { DecideAdmissionController } from './decide-admission/decide-admission.controller';
import { DrawExpertsController } from './draw-experts/draw-experts.controller';
import { GetAdmissionController } from './get-admission/get-admission.controller';
import { GetAdmissionQuery } from './get-admission/get-admission.query';
import { GiveEnergyOpinionController } from './give-energy-opinion/give-energy-opinion.controller';
import { GiveScoreSheetController } from './give-score-sheet/give-score-sheet.controller';
import { ListAdmissionsController } from './list-admissions/list-admissions.controller';
import { ListAdmissionsQuery } from './list-admissions/list-admissions.query';
import { DealSignedConsumer } from './open-admission/deal-signed.consumer';
import { PutOnAgendaController } from './put-on-agenda/put-on-agenda.controller';

@Module({
  controllers: [
    DealSignedConsumer,
    DrawExpertsController,
    GiveScoreSheetController,
    GiveEnergyOpinionController,
    PutOnAgendaController,
    CallMeetingController,
    DecideAdmissionController,
    ListAdmissionsController,
    GetAdmissionController,
  ],
  providers: [ListAdmissionsQuery, GetAdmissionQuery],
})
export class AdmissionModule {}
