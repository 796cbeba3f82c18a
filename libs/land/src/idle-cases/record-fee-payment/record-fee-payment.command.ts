import { RecordFeePaymentBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { openFeeOf, recordFeePayment } from '../domain/record-fee-payment';
import { idleCase } from '../idle-case.aggregate';

export const recordFeePaymentCommand = defineCommand({
  name: 'land.record-fee-payment',
  aggregate: idleCase,
  schema: RecordFeePaymentBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'idle-case'),
  missing: 'LAND.NO_IDLE_CASE',
  answer: (idle) => ({ openFen: openFeeOf(idle) }),
  decide: recordFeePayment,
});
