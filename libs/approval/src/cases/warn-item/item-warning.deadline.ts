import { defineDeadline } from '@luodi/platform/commands';
import { timedItem } from '../domain/approval-case.deadlines';
import { warnItemCommand } from './warn-item.command';

/** The end of counted day ⌊0.9 × L⌋ (2.6). */
export const itemWarningDeadline = defineDeadline({
  command: warnItemCommand,
  kind: 'item-warning',
  payload: ({ streamId, key }) => ({ caseId: streamId, ...timedItem(key) }),
});
