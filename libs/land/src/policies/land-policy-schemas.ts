import { calendarSchema, type PolicySchemas } from '@luodi/platform/policies';
import { IdleLandRules } from './idle-land-policy';
import { LandPriceRules } from './land-price-policy';
import { ListingRules } from './listing-policy';
import { ReminderRules } from './reminder-policy';
import { SupplyRules } from './supply-policy';

/** What may be published as a rule of land, by kind. */
export const landPolicySchemas: PolicySchemas = {
  calendar: calendarSchema,
  'idle-land': IdleLandRules,
  'land-listing': ListingRules,
  'land-reminders': ReminderRules,
  'land-price': LandPriceRules,
  'land-supply': SupplyRules,
};
