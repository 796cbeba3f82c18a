import { DEMO_DEPARTMENTS, DEMO_PEOPLE, DEMO_ZONES, type DemoZone } from './data/zones';
import { demoFirm, type DemoFirm } from './firm';
import type { World } from './world';

const QUOTA_M2 = '8000000';

/** The last account that is made: where it is, everything is. */
const LAST = { username: 'demo.audit', name: '审计管理员', role: 'audit-admin' };

async function isFounded(world: World): Promise<boolean> {
  const { items } = await world.securityAdmin.get<{ items: { username: string }[] }>('/identity/people?limit=200');
  return items.some((person) => person.username === LAST.username);
}

const key = (...parts: string[]) => `found-${parts.join('-')}`;

async function foundZone(world: World, zone: DemoZone): Promise<void> {
  const system = world.as('demo.system');
  await system.post(
    '/identity/zones',
    {
      zone: zone.zone,
      kind: 'ZONE',
      name: zone.name,
      nameEn: zone.nameEn,
      level: zone.level,
      levelFrom: zone.levelFrom,
    },
    key('zone', zone.zone),
  );
  if (zone.upgrade)
    await system.post(
      `/identity/zones/${zone.zone}/level`,
      { level: zone.upgrade.level, from: zone.upgrade.from, source: zone.upgrade.source },
      key('level', zone.zone),
    );
  for (const area of zone.areas)
    await system.post('/identity/zones', { ...area, kind: 'AREA', parent: zone.zone }, key('zone', area.zone));
  await Promise.all(
    DEMO_DEPARTMENTS.map((department) =>
      system.post(
        '/identity/departments',
        { zone: zone.zone, ...department },
        key('department', zone.zone, department.departmentId),
      ),
    ),
  );
}

async function peopleOf(world: World, zone: DemoZone): Promise<Record<string, string>> {
  const entries = await Promise.all(
    DEMO_PEOPLE.map(async (person) => {
      const added = await world.securityAdmin.post<{ id: string }>(
        '/identity/people',
        {
          username: `${zone.zone}.${person.key}`,
          name: person.name,
          password: world.options.demoPassword,
          assignments: [{ zone: zone.zone, departmentId: person.departmentId, roles: person.roles }],
        },
        key('person', zone.zone, person.key),
      );
      return [person.key, added.id] as const;
    }),
  );
  return Object.fromEntries(entries);
}

const FIELDS = ['INDUSTRY', 'FINANCE', 'ENVIRONMENT', 'ENGINEERING', 'LAND', 'ENERGY'];

async function rulesOf(world: World, zone: DemoZone, people: Record<string, string>): Promise<void> {
  const experts = Object.entries(people).filter(([name]) => name.startsWith('expert'));
  await world.as('demo.system').post(
    '/approval/policies',
    {
      kind: 'expert-pool',
      scope: zone.zone,
      effectiveFrom: '2024-01-01',
      source: `${zone.name}项目评审专家库（演示）`,
      content: {
        experts: experts.map(([, expertId], index) => ({
          expertId,
          field: FIELDS[index % FIELDS.length],
          conflicts: [],
        })),
      },
    },
    key('experts', zone.zone),
  );
  await meetingRules(world, zone);
}

/** The platform's rules of the review, with extraordinary meetings on the day they are called. */
async function meetingRules(world: World, zone: DemoZone): Promise<void> {
  const { items } = await world
    .as('demo.system')
    .get<{ items: { scope: string; content: { meeting: object } }[] }>('/approval/policies?kind=admission');
  const content = items.find(({ scope }) => scope === '*')?.content;
  if (!content) throw new Error('there are no rules of the admission review');
  await world.as('demo.system').post(
    '/approval/policies',
    {
      kind: 'admission',
      scope: zone.zone,
      effectiveFrom: '2013-01-01',
      source: `${zone.name}评审规则（演示）：临时评审会可当日召开`,
      content: { ...content, meeting: { ...content.meeting, urgentNoticeWorkdays: 0 } },
    },
    key('admission', zone.zone),
  );
}

/**
 * Sets up the demo through commands, as administrators would: three administrators, the zones with areas and
 * departments, everybody's login, expert pools and land quotas. Running it again changes nothing.
 */
export async function foundDemo(world: World): Promise<void> {
  if (await isFounded(world)) return;
  await addAdministrator(world, { username: 'demo.system', name: '系统管理员', role: 'system-admin' });
  await Promise.all(DEMO_ZONES.map((zone) => foundZone(world, zone)));
  world.signInAnew('demo.system');
  await Promise.all(DEMO_ZONES.map(async (zone) => rulesOf(world, zone, await peopleOf(world, zone))));
  await addAdministrator(world, LAST);
}

async function addAdministrator(world: World, admin: typeof LAST): Promise<void> {
  await world.securityAdmin.post(
    '/identity/people',
    {
      username: admin.username,
      name: admin.name,
      password: world.options.demoPassword,
      assignments: [{ zone: 'platform', departmentId: 'administration', roles: [admin.role] }],
    },
    key('admin', admin.username),
  );
}

/** Makes sure that the zone has land quota for a year; a plan that is there already stays. */
export async function ensureQuota(world: World, zone: string, year: number): Promise<void> {
  const land = world.as(`${zone}.land`);
  const { items } = await land.get<{ items: { year: number; remainingM2: string }[] }>('/land/quotas?limit=200');
  if (items.some((quota) => quota.year === year)) return;
  await land.post(
    '/land/quotas',
    { year, planAreaM2: QUOTA_M2, documentNumber: `用地计划〔${year}〕1号` },
    `quota-${zone}-${year}`,
  );
}

/** A login for a fictitious firm, to receive warnings and report. Returns its user name. */
export async function addFirm(
  world: World,
  zone: DemoZone,
  name: string,
  serial: number,
): Promise<DemoFirm & { username: string }> {
  const firm = demoFirm(name, zone.region, serial);
  const username = `${zone.zone}.firm-${serial}`;
  await world.securityAdmin.post(
    '/identity/people',
    {
      username,
      name: `${name}经办人`,
      password: world.options.demoPassword,
      firmCreditCode: firm.creditCode,
      assignments: [{ zone: zone.zone, departmentId: 'enterprises', roles: ['firm'] }],
    },
    `firm-${zone.zone}-${serial}`,
  );
  return { ...firm, username };
}
