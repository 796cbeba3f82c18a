import { defineDeadline } from '@luodi/platform/commands';
import { timedItem } from '../domain/approval-case.deadlines';
import { expireItemCommand } from './expire-item.command';

/** 00:00 after the due day (CLK-03, S039). */
export const itemLimitDeadline = defineDeadline({
  command: expireItemCommand,
  kind: 'item-limit',
  payload: ({ streamId, key }) => ({ caseId: streamId, ...timedItem(key) }),
});
