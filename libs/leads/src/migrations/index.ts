import { CreateLeads1770000001000 } from './1770000001000-create-leads';
import { CreateDeals1770000001010 } from './1770000001010-create-deals';

/** In order. */
export const leadsMigrations = [CreateLeads1770000001000, CreateDeals1770000001010] as const;
