import { EnergyOpinionBody, fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, meetingRules } from '../admission-case.target';
import { giveEnergyOpinion } from '../domain/give-energy-opinion';

export const giveEnergyOpinionCommand = defineCommand({
  name: 'approval.give-energy-opinion',
  aggregate: admissionCase,
  schema: EnergyOpinionBody.omit({ expectedVersion: true }).extend({ projectId: fields.id }),
  target: admissionOf,
  policies: meetingRules,
  decide: giveEnergyOpinion,
});
