import { areaFromM2, minus, toDecimal } from '@luodi/domain';
import { takenArea, type Quota } from './quota';

/** What the plan of the year still holds, exact decimal m². Never below zero: reservations are refused before. */
export const remainingM2 = (quota: Quota): string => toDecimal(minus(areaFromM2(quota.planAreaM2), takenArea(quota)));
