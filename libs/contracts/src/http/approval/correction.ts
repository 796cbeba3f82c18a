import { z } from 'zod';
import { defineRoute } from '../../define-route';
import { accepted, expectedVersion } from '../../paging';
import { fields } from '../../envelope/cloud-event';
import { ItemParams, StageParams, stageCode } from './shared';

/** One thing that is missing or wrong: which document, what about it, on which basis, and how to put it right (GOV-04). */
export const CorrectionDefect = z.strictObject({
  material: stageCode,
  defect: fields.reason,
  basis: fields.text,
  howToFix: fields.reason,
});

const defects = z.array(CorrectionDefect).min(1).max(100);
const notAdmitted = ['APPROVAL.PROJECT_NOT_ADMITTED', 'APPROVAL.PROJECT_REJECTED'];

export const AskCorrectionBody = z.strictObject({ defects, noticeNumber: fields.text, expectedVersion });

/** The one notice before acceptance: it names everything that is missing, or it is refused (行政许可法 32(四)). */
export const askCorrectionRoute = defineRoute({
  id: 'askCorrection',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/applications/{stage}/correction',
  permission: 'approval.stage.open',
  summary: { zh: '一次性告知补正（受理前）', en: 'Tell the applicant once everything that is missing' },
  params: StageParams,
  body: AskCorrectionBody,
  response: accepted({}),
  errors: [
    ...notAdmitted,
    'APPROVAL.APPLICATION_NOT_PENDING',
    'APPROVAL.CORRECTION_ASKED',
    'APPROVAL.CORRECTION_TOO_LATE',
    'APPROVAL.CORRECTION_INCOMPLETE',
  ],
});

const received = z.array(stageCode).max(200);

export const EndCorrectionBody = z.strictObject({ received, expectedVersion });

export const endCorrectionRoute = defineRoute({
  id: 'endCorrection',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/applications/{stage}/correction/end',
  permission: 'approval.material.receive',
  summary: { zh: '接收补正材料（受理前）', en: 'Record what the applicant supplied before acceptance' },
  params: StageParams,
  body: EndCorrectionBody,
  response: accepted({}),
  errors: [...notAdmitted, 'APPROVAL.APPLICATION_NOT_PENDING', 'APPROVAL.CORRECTION_NOT_OPEN'],
});

const ofItem = [...notAdmitted, 'APPROVAL.STAGE_NOT_OPEN', 'APPROVAL.ITEM_UNKNOWN', 'APPROVAL.ITEM_ALREADY_DECIDED'];

export const AskItemCorrectionBody = z.strictObject({
  defects,
  /** Why it could not be seen before acceptance (文书 06). */
  whyNotVisible: fields.reason,
  noticeNumber: fields.text,
  expectedVersion,
});

/** Once per item, and the legal clock runs on unless the published item lets it stand still (CLK-07). */
export const askItemCorrectionRoute = defineRoute({
  id: 'askItemCorrection',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/correction',
  permission: 'approval.item.decide',
  summary: { zh: '审查阶段补正告知（仅一次）', en: 'Ask once for what became visible during the review' },
  params: ItemParams,
  body: AskItemCorrectionBody,
  response: accepted({}),
  errors: [
    ...ofItem,
    'APPROVAL.ITEM_NOT_YOURS',
    'APPROVAL.SPECIAL_PROCEDURE_OPEN',
    'APPROVAL.CORRECTION_OPEN',
    'APPROVAL.CORRECTION_ASKED',
  ],
});

export const EndItemCorrectionBody = z.strictObject({
  /** Empty: nothing came, and the department decides on what it has. */
  received,
  note: fields.reason.optional(),
  expectedVersion,
});

export const endItemCorrectionRoute = defineRoute({
  id: 'endItemCorrection',
  service: 'approval',
  method: 'POST',
  path: '/cases/{projectId}/stages/{stage}/items/{itemCode}/correction/end',
  permission: 'approval.material.receive',
  summary: { zh: '结束审查阶段补正', en: 'End a correction in review; the department goes on' },
  params: ItemParams,
  body: EndItemCorrectionBody,
  response: accepted({}),
  errors: [...ofItem, 'APPROVAL.CORRECTION_NOT_OPEN'],
});
