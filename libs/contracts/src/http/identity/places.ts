import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted } from '../../paging';
import { DepartmentCode } from './people';

/** National and provincial zones are held to different rules (S145). */
export const ZoneLevel = z.enum(['NATIONAL', 'PROVINCIAL']);
/** Province and city read across the zones below them; areas and blocks divide a zone. */
export const ZoneKind = z.enum(['PROVINCE', 'CITY', 'ZONE', 'AREA', 'BLOCK']);

export const ZoneView = z.object({
  zone: fields.zone,
  kind: ZoneKind,
  name: z.string(),
  nameEn: z.string().nullable(),
  parent: fields.zone.nullable(),
  /** The level in force today; only zones have one. */
  level: ZoneLevel.nullable(),
  levels: z.array(z.object({ level: ZoneLevel, from: fields.day })),
});

/** Zones I may read, with their areas and blocks. */
export const listZonesRoute = defineRoute({
  id: 'listZones',
  service: 'identity',
  method: 'GET',
  path: '/zones',
  permission: 'signed-in',
  summary: { zh: '园区树', en: 'The zone tree' },
  response: z.object({ items: z.array(ZoneView) }),
});

export const AddZoneBody = z.strictObject({
  zone: fields.zone,
  kind: ZoneKind,
  name: fields.text,
  nameEn: fields.text.optional(),
  parent: fields.zone.optional(),
  level: ZoneLevel.optional(),
  levelFrom: fields.day.optional(),
});

export const addZoneRoute = defineRoute({
  id: 'addZone',
  service: 'identity',
  method: 'POST',
  path: '/zones',
  permission: 'admin.system',
  summary: { zh: '新增园区、片区或地块组团', en: 'Add a zone, area or block' },
  body: AddZoneBody,
  response: accepted({ zone: fields.zone }),
  status: 201,
  errors: ['IDENTITY.ZONE_EXISTS', 'IDENTITY.ZONE_UNKNOWN', 'IDENTITY.ZONE_PARENT_INVALID'],
});

/** An upgrade, such as that of the Yongzhou zone to national level: the rules change from its date (S145). */
export const setZoneLevelRoute = defineRoute({
  id: 'setZoneLevel',
  service: 'identity',
  method: 'POST',
  path: '/zones/{zone}/level',
  permission: 'admin.system',
  summary: { zh: '变更园区级别', en: 'Change the level of a zone from a date' },
  params: z.strictObject({ zone: fields.zone }),
  body: z.strictObject({ level: ZoneLevel, from: fields.day, source: fields.text }),
  response: accepted({}),
  errors: ['IDENTITY.LEVEL_NOT_LATER', 'COMMON.NOT_FOUND'],
});

/** What a unit is (S143); the operating company is kept apart (S146). */
export const DepartmentKind = z.enum([
  'COMMITTEE',
  'BUREAU',
  'WINDOW',
  'LEADING_GROUP',
  'OPERATING_COMPANY',
  'FIRM',
  'ADMINISTRATION',
]);

export const AddDepartmentBody = z.strictObject({
  zone: fields.zone,
  departmentId: DepartmentCode,
  kind: DepartmentKind,
  name: fields.text,
  nameEn: fields.text.optional(),
  /** The department that posts staff to this window (S034). */
  postedBy: DepartmentCode.optional(),
});

export const addDepartmentRoute = defineRoute({
  id: 'addDepartment',
  service: 'identity',
  method: 'POST',
  path: '/departments',
  permission: 'admin.system',
  summary: { zh: '新增部门', en: 'Add a department' },
  body: AddDepartmentBody,
  response: accepted({ departmentId: DepartmentCode }),
  status: 201,
  errors: ['IDENTITY.DEPARTMENT_EXISTS', 'IDENTITY.ZONE_UNKNOWN'],
});

export const listDepartmentsRoute = defineRoute({
  id: 'listDepartments',
  service: 'identity',
  method: 'GET',
  path: '/departments',
  permission: 'signed-in',
  summary: { zh: '部门列表', en: 'Departments of my zones' },
  response: z.object({
    items: z.array(
      z.object({
        zone: fields.zone,
        departmentId: z.string(),
        kind: DepartmentKind,
        name: z.string(),
        nameEn: z.string().nullable(),
        postedBy: z.string().nullable(),
      }),
    ),
  }),
});
