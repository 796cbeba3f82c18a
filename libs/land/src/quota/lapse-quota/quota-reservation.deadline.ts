import { defineDeadline } from '@luodi/platform/commands';
import { QUOTA_RESERVATION } from '../domain/quota.deadlines';
import { lapseQuotaCommand } from './lapse-quota.command';

/** End of the last day of an unconfirmed reservation; the deadline's key names the supply. */
export const quotaReservationDeadline = defineDeadline({
  command: lapseQuotaCommand,
  kind: QUOTA_RESERVATION,
  payload: ({ streamId, key }) => ({ quotaId: streamId, supplyId: key.slice(QUOTA_RESERVATION.length + 1) }),
});
