import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const milestoneReachedV1 = defineEvent({
  service: 'leads',
  name: 'milestone-reached',
  version: 1,
  description:
    'A milestone of a deal was verified with its evidence (8.4). A report without verification publishes nothing.',
  schema: z.object({
    dealId: fields.id,
    milestone: z.enum(['REGISTERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION']),
    reachedOn: fields.day,
    evidence: fields.longText,
  }),
});

export type MilestoneReachedV1 = DataOf<typeof milestoneReachedV1>;
