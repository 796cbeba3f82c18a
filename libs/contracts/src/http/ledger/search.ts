import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';

/**
 * Global search over what the ledgers know: project name and code, firm name and credit code, parcel number, and leads
 * that have no deal yet. Only zones I may read; the count obeys the same rights as the hits.
 */
export const getSearchRoute = defineRoute({
  id: 'getSearch',
  service: 'ledger',
  method: 'GET',
  path: '/search',
  permission: 'project.read',
  summary: { zh: '全局搜索', en: 'Search projects, firms, parcels and leads' },
  query: z.strictObject({
    q: z.string().trim().min(1).max(100),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  response: z.object({
    items: z.array(
      z.object({
        kind: z.enum(['PROJECT', 'FIRM', 'PARCEL', 'LEAD']),
        /** The project to open: of the firm, on the parcel, or begun by the lead. */
        projectId: fields.id,
        /** Project name, firm name or parcel number: what matched by name. */
        title: z.string(),
        /** Project code, credit code of the firm. */
        code: z.string().nullable(),
        projectName: z.string(),
        firmName: z.string().nullable(),
        parcelId: fields.id.nullable(),
        zone: z.string(),
      }),
    ),
    /** All hits, also those beyond the limit. */
    total: z.number().int().nonnegative(),
  }),
});
