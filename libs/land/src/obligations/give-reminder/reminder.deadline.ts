import { defineDeadline } from '@luodi/platform/commands';
import { REMINDER } from '../domain/start-obligation.deadlines';
import { giveReminderCommand } from './give-reminder.command';

/** The day of a reminder; its key names what is reminded of and the day. */
export const reminderDeadline = defineDeadline({
  command: giveReminderCommand,
  kind: REMINDER,
  payload: ({ streamId, key }) => {
    const [, subject, on = ''] = key.split('/');
    return { obligationId: streamId, subject: subject === 'TERM_END' ? ('TERM_END' as const) : ('START' as const), on };
  },
});
