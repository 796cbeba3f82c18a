import { defineDeadline } from '@luodi/platform/commands';
import { IDLE_1Y, IDLE_2Y } from '../domain/start-obligation.deadlines';
import { recogniseIdleCommand } from './recognise-idle.command';

/** The first anniversary has ended (T11). */
export const idleOneYearDeadline = defineDeadline({
  command: recogniseIdleCommand,
  kind: IDLE_1Y,
  payload: ({ streamId }) => ({ obligationId: streamId }),
});

/** The second anniversary has ended (T11). */
export const idleTwoYearsDeadline = defineDeadline({
  command: recogniseIdleCommand,
  kind: IDLE_2Y,
  payload: ({ streamId }) => ({ obligationId: streamId }),
});
