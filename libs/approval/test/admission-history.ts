import type { AdmissionCaseEvent, AdmissionOpened } from '../src/admission/domain/admission-case.events';
import { person } from './case-history';

/** A review that nothing speaks against, on the agenda of 2026-03-05 (a Thursday of the cycle). */
export const opened = (change: Partial<AdmissionOpened> = {}): AdmissionCaseEvent => ({
  type: 'AdmissionOpened',
  project: {
    projectId: '0b9c4c8e-2f4f-4a66-8b0e-5b1f6f1f2a01',
    zone: 'jiangyin',
    dealId: '0b9c4c8e-2f4f-4a66-8b0e-5b1f6f1f2a02',
    projectName: '示范智能装备项目',
    firmName: '示范智能装备有限公司',
    firmCreditCode: '91350100M000100Y43',
    industryCode: '3463',
    industryFlags: [],
    indicators: { investmentIntensityWanPerMu: '400', outputWanPerMu: '520', plotRatio: '1.3' },
  },
  rules: {
    admissionVersion: 1,
    negativeList: { scope: 'jiangyin', version: 1 },
    controlStandards: { scope: '*', version: 1 },
  },
  quorum: 4,
  negativeList: 'NONE',
  controls: [],
  openedOn: '2026-03-02',
  meetingOn: '2026-03-05',
  ...change,
});

/** Five experts, `e1` to `e5`. */
export const expertsDrawn: AdmissionCaseEvent = {
  type: 'ExpertsDrawn',
  seed: 'seed',
  pool: { scope: 'jiangyin', version: 1 },
  experts: ['e1', 'e2', 'e3', 'e4', 'e5'].map((expertId) => ({ expertId, field: 'INDUSTRY' })),
  excluded: [],
  by: person('office', 'admission-secretary'),
};

/** The sheet of one expert with the same points everywhere. */
export const sheetOf = (expertId: string, on: string, points = 80): AdmissionCaseEvent => ({
  type: 'SheetGiven',
  expertId,
  scores: { INVESTMENT_INTENSITY: points, INPUT_OUTPUT: points, ENVIRONMENT: points },
  on,
  by: { kind: 'person', personId: expertId, departmentId: 'experts', zone: 'jiangyin', roles: ['expert'] },
});
