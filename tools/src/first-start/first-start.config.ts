import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';

/** What the job of the first start is told: where the installation is, and where its logins are kept. */
export const firstStartConfig = defineConfig({
  name: 'first start',
  schema: z.object({
    sandbox: z.enum(['true', 'false']).transform((value) => value === 'true'),
    serviceSecret: z.string().min(1),
    gatewayUrl: z.url(),
    identityUrl: z.url(),
    dataDir: z.string().min(1),
  }),
  fromEnv: {
    sandbox: 'LUODI_SANDBOX',
    serviceSecret: 'LUODI_SERVICE_SECRET',
    gatewayUrl: 'LUODI_GATEWAY_URL',
    identityUrl: 'IDENTITY_URL',
    dataDir: 'LUODI_DATA',
  },
  secrets: ['serviceSecret'],
  describe: {
    sandbox: 'true: the demo is made as well',
    serviceSecret: 'the one of the installation',
    gatewayUrl: 'where the gateway listens',
    identityUrl: 'where identity listens, for Luodi’s own processes',
    dataDir: 'folder of the first logins and of the demo’s password',
  },
});
