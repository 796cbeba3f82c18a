import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';

const optional = z.string().optional();

/** What docker-compose.yml takes from `.env` beside the settings it hands on; `npm run up` makes up what is missing. */
export const composeConfig = defineConfig({
  name: 'docker compose',
  schema: z.object({
    project: optional,
    version: optional,
    postgresPassword: optional,
    migratorPassword: optional,
    appPassword: optional,
    redisPassword: optional,
    grafanaPassword: optional,
    grafanaPort: optional,
    oidcClientSecret: optional,
    profiles: optional,
  }),
  fromEnv: {
    project: 'COMPOSE_PROJECT_NAME',
    version: 'LUODI_VERSION',
    postgresPassword: 'LUODI_POSTGRES_PASSWORD',
    migratorPassword: 'LUODI_MIGRATOR_PASSWORD',
    appPassword: 'LUODI_APP_PASSWORD',
    redisPassword: 'LUODI_REDIS_PASSWORD',
    grafanaPassword: 'LUODI_GRAFANA_PASSWORD',
    grafanaPort: 'LUODI_GRAFANA_PORT',
    oidcClientSecret: 'LUODI_OIDC_CLIENT_SECRET',
    profiles: 'COMPOSE_PROFILES',
  },
  describe: {
    project: 'name put before containers and volumes',
    version: 'tag of the images',
    postgresPassword: 'of PostgreSQL’s superuser; letters, digits, - and _ only, like all passwords here',
    migratorPassword: 'of role luodi_migrator',
    appPassword: 'of role luodi_app',
    redisPassword: 'of Redis',
    grafanaPassword: 'of user admin in Grafana',
    grafanaPort: 'port of Grafana on this machine',
    oidcClientSecret: 'secret of Luodi at the OpenID provider, handed to containers as a file',
    profiles: 'sandbox: with the bundled OpenID provider',
  },
});
