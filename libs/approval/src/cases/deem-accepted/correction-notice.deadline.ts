import { defineDeadline } from '@luodi/platform/commands';
import { timedItem } from '../domain/approval-case.deadlines';
import { deemAcceptedCommand } from './deem-accepted.command';

/** 24:00 of the last day of the one notice: silence accepts (行政许可法 32(四)). */
export const correctionNoticeDeadline = defineDeadline({
  command: deemAcceptedCommand,
  kind: 'correction-notice',
  payload: ({ streamId, key }) => ({ caseId: streamId, stage: timedItem(key).stage }),
});
