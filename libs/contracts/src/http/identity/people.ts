import { ROLES } from '@luodi/domain';
import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineRoute } from '../../define-route';
import { accepted, PageQuery, pageOf } from '../../paging';

const roleNames = Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]];
export const RoleName = z.enum(roleNames);
/** Code of a department, unique within its zone: `natural-resources`; it is the `departmentId` of tokens and events. */
export const DepartmentCode = z.string().regex(/^[a-z][a-z0-9-]{1,49}$/);

/** Unit × zone × role: a posted window user acts with the powers of the posting department in this zone only (S034). */
export const AssignmentInput = z.strictObject({
  zone: fields.zone,
  departmentId: DepartmentCode,
  roles: z.array(RoleName).min(1).max(10),
});

const PersonParams = z.strictObject({ personId: fields.id });

export const addPersonRoute = defineRoute({
  id: 'addPerson',
  service: 'identity',
  method: 'POST',
  path: '/people',
  permission: 'admin.people',
  summary: { zh: '新增人员', en: 'Add a person with an account' },
  body: z.strictObject({
    username: z.string().regex(/^[a-z][a-z0-9._-]{1,63}$/),
    name: fields.text,
    password: z.string().min(1).max(200),
    firmCreditCode: fields.creditCode.optional(),
    assignments: z.array(AssignmentInput).min(1).max(20),
  }),
  response: accepted({}),
  status: 201,
  errors: [
    'IDENTITY.USERNAME_TAKEN',
    'IDENTITY.PASSWORD_WEAK',
    'IDENTITY.ROLES_NOT_SEPARATE',
    'IDENTITY.FIRM_CODE_REQUIRED',
    'IDENTITY.OPERATING_COMPANY_ALONE',
    'IDENTITY.ZONE_UNKNOWN',
    'IDENTITY.DEPARTMENT_UNKNOWN',
  ],
});

/** Gives an assignment, or replaces the roles of the one in this zone and department. */
export const assignPersonRoute = defineRoute({
  id: 'assignPerson',
  service: 'identity',
  method: 'POST',
  path: '/people/{personId}/assignments',
  permission: 'admin.people',
  summary: { zh: '任职或变更角色', en: 'Assign a person, or change the roles' },
  params: PersonParams,
  body: AssignmentInput,
  response: accepted({}),
  errors: [
    'IDENTITY.ROLES_NOT_SEPARATE',
    'IDENTITY.NOT_YOURSELF',
    'IDENTITY.PERSON_DISABLED',
    'IDENTITY.DEPARTMENT_UNKNOWN',
  ],
});

export const endAssignmentRoute = defineRoute({
  id: 'endAssignment',
  service: 'identity',
  method: 'POST',
  path: '/people/{personId}/assignments/end',
  permission: 'admin.people',
  summary: { zh: '结束任职', en: 'End an assignment' },
  params: PersonParams,
  body: AssignmentInput.omit({ roles: true }),
  response: accepted({}),
  errors: ['IDENTITY.ASSIGNMENT_UNKNOWN', 'IDENTITY.NOT_YOURSELF'],
});

/** S08: tokens of a disabled person are refused within five seconds. */
export const setPersonActiveRoute = defineRoute({
  id: 'setPersonActive',
  service: 'identity',
  method: 'POST',
  path: '/people/{personId}/active',
  permission: 'admin.people',
  summary: { zh: '停用或启用人员', en: 'Disable or enable a person' },
  params: PersonParams,
  body: z.strictObject({ active: z.boolean(), reason: fields.reason }),
  response: accepted({}),
  errors: ['IDENTITY.NOT_YOURSELF'],
});

export const PersonView = z.object({
  personId: fields.id,
  name: z.string(),
  username: z.string().optional(),
  active: z.boolean(),
  assignments: z.array(z.object({ zone: fields.zone, departmentId: z.string(), roles: z.array(z.string()) })),
});

/** People with an assignment in a zone I may read; user names only for the security administrator. */
export const listPeopleRoute = defineRoute({
  id: 'listPeople',
  service: 'identity',
  method: 'GET',
  path: '/people',
  permission: 'signed-in',
  summary: { zh: '人员列表', en: 'People of my zones' },
  query: PageQuery.extend({ departmentId: DepartmentCode.optional(), role: RoleName.optional() }),
  response: pageOf(PersonView),
});

/** Names for the ids that lists hold; an id of nobody with an assignment in a zone of the reader is left out (S22). */
export const getPeopleNamesRoute = defineRoute({
  id: 'getPeopleNames',
  service: 'identity',
  method: 'GET',
  path: '/people/names',
  permission: 'signed-in',
  summary: { zh: '人员姓名', en: 'Names of people of my zones by their ids' },
  query: z.strictObject({
    /** Up to 200 ids with commas between; what is no id of a person names nobody. */
    ids: z
      .string()
      .min(1)
      .max(8000)
      .transform((ids) => [...new Set(ids.split(','))])
      .pipe(z.array(z.string().max(100)).max(200)),
  }),
  response: z.object({
    items: z.array(
      z.object({
        personId: fields.id,
        name: z.string(),
        /** In the zone acted in where the person has one there, else in another zone of the reader. */
        departmentId: z.string(),
        zone: fields.zone,
        active: z.boolean(),
      }),
    ),
  }),
});

export const listRolesRoute = defineRoute({
  id: 'listRoles',
  service: 'identity',
  method: 'GET',
  path: '/roles',
  permission: 'signed-in',
  summary: { zh: '角色与权限', en: 'Roles and what each may do' },
  response: z.object({ items: z.array(z.object({ role: z.string(), permissions: z.array(z.string()) })) }),
});

/** Who did what, when, with what result (S85): logins, refusals, changes of people and rights. */
export const listAuditRoute = defineRoute({
  id: 'listAuditEntries',
  service: 'identity',
  method: 'GET',
  path: '/audit',
  permission: 'audit.read',
  summary: { zh: '审计记录', en: 'Audit records' },
  query: PageQuery,
  response: pageOf(
    z.object({
      at: fields.instant,
      action: z.string(),
      result: z.enum(['OK', 'REFUSED']),
      actorId: z.string().nullable(),
      subject: z.string(),
      facts: z.record(z.string(), z.unknown()),
      /** Chain and number in it: what `verify` names when somebody changed the record (F80). */
      zone: fields.zone,
      seq: z.number().int(),
    }),
  ),
});
