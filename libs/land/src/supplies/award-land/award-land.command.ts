import { AwardLandBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { calendarPolicy } from '../../policies/calendar-policy';
import { listingPolicy } from '../../policies/listing-policy';
import { supplyPolicy } from '../../policies/supply-policy';
import { awardLand } from '../domain/award-land';
import { landSupply } from '../land-supply.aggregate';

export const awardLandCommand = defineCommand({
  name: 'land.award-land',
  aggregate: landSupply,
  schema: AwardLandBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ calendar: calendarPolicy, listing: listingPolicy, supply: supplyPolicy }),
  answer: (supply) => ({
    contractBy: supply.award?.contractBy ?? null,
    provisional: supply.award?.provisional ?? false,
  }),
  decide: awardLand,
});
