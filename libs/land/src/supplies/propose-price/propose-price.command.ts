import { ProposePriceBody } from '@luodi/contracts';
import { defineCommand, derivedId } from '@luodi/platform/commands';
import { z } from 'zod';
import { landPricePolicy } from '../../policies/land-price-policy';
import { supplyPolicy } from '../../policies/supply-policy';
import { proposePrice } from '../domain/propose-price';
import { landSupply } from '../land-supply.aggregate';

export const proposePriceCommand = defineCommand({
  name: 'land.propose-price',
  aggregate: landSupply,
  schema: ProposePriceBody.omit({ expectedVersion: true }).extend({ projectId: z.uuid(), zone: z.string() }),
  target: ({ projectId }) => derivedId(projectId, 'land-supply'),
  missing: 'LAND.PROJECT_NOT_ADMITTED',
  policies: () => ({ supply: supplyPolicy, price: landPricePolicy }),
  decide: proposePrice,
  answer: (state) => ({ floorFen: state.price?.floor.floorFen ?? null }),
});
