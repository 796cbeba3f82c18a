import { defineDeadline } from '@luodi/platform/commands';
import { RECTIFICATION } from '../domain/warning.deadlines';
import { expireRectificationCommand } from './expire-rectification.command';

/** End of the rectification term (S091): fires once per generation. */
export const rectificationDeadline = defineDeadline({
  command: expireRectificationCommand,
  kind: RECTIFICATION,
  payload: ({ streamId }) => ({ warningId: streamId }),
});
