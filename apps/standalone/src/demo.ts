import { DEMO_PEOPLE, DEMO_ZONES, SEED_FROM, seedDemo, World } from '@luodi/demo';
import type { Demo } from './first-start';

/** The demo zones with their people and projects in every phase of life, all through commands over HTTP. */
export const demo: Demo = {
  startsAt: SEED_FROM,
  setUp: (installation) => {
    console.log(`${installation.baseUrl}  正在准备演示数据… Preparing the demo…`);
    return seedDemo(new World({ ...installation, preferPassword: true }));
  },
  logins: (password) => [
    { username: 'demo.system', password, who: '系统管理员 system administrator' },
    { username: 'demo.audit', password, who: '审计管理员 audit administrator' },
    ...DEMO_ZONES.flatMap((zone) =>
      DEMO_PEOPLE.map((person) => ({
        username: `${zone.zone}.${person.key}`,
        password,
        who: `${zone.name} ${person.name} ${person.roles.join(', ')}`,
      })),
    ),
  ],
};
