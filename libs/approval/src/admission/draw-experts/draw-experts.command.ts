import { fields } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { z } from 'zod';
import { expertPool } from '../../approval.policies';
import { admissionCase } from '../admission-case.aggregate';
import { admissionOf, pinnedAdmission } from '../admission-case.target';
import type { AdmissionCase } from '../domain/admission-case';
import { decideDraw } from '../domain/draw-experts';

export const drawExpertsCommand = defineCommand({
  name: 'approval.draw-experts',
  aggregate: admissionCase,
  schema: z.object({ projectId: fields.id }),
  target: admissionOf,
  policies: (state: AdmissionCase) => ({
    admission: pinnedAdmission(state),
    pool: expertPool(state.status === 'NONE' ? '*' : state.project.zone),
  }),
  decide: decideDraw,
  answer: (state) =>
    state.status === 'NONE' || !state.draw ? {} : { experts: state.draw.experts, seed: state.draw.seed },
});
