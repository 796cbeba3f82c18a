import { defineConfig } from '@luodi/platform/config';
import { z } from 'zod';

/** What the gateway of the distributed edition is told beside what every process is told. */
export const gatewayConfig = defineConfig({
  name: 'gateway',
  schema: z.object({
    port: z.coerce.number().int().min(0).max(65_535).default(3000),
    host: z.string().min(1).default('127.0.0.1'),
    publicUrl: z.url().optional(),
    leadsUrl: z.url(),
    approvalUrl: z.url(),
    landUrl: z.url(),
    evaluationUrl: z.url(),
    ledgerUrl: z.url(),
    loginsFile: z.string().optional(),
    auditAnchorFile: z.string().optional(),
  }),
  fromEnv: {
    port: 'LUODI_PORT',
    host: 'LUODI_HOST',
    publicUrl: 'LUODI_PUBLIC_URL',
    leadsUrl: 'LEADS_URL',
    approvalUrl: 'APPROVAL_URL',
    landUrl: 'LAND_URL',
    evaluationUrl: 'EVALUATION_URL',
    ledgerUrl: 'LEDGER_URL',
    loginsFile: 'LUODI_LOGINS_FILE',
    auditAnchorFile: 'LUODI_AUDIT_ANCHOR_FILE',
  },
  developmentDefaults: {
    leadsUrl: 'http://127.0.0.1:3101',
    approvalUrl: 'http://127.0.0.1:3102',
    landUrl: 'http://127.0.0.1:3103',
    evaluationUrl: 'http://127.0.0.1:3104',
    ledgerUrl: 'http://127.0.0.1:3105',
  },
  describe: {
    port: 'port of the one origin',
    host: 'address to listen on',
    publicUrl: 'address browsers use; https makes cookies secure',
    leadsUrl: 'where leads listens',
    approvalUrl: 'where approval listens',
    landUrl: 'where land listens',
    evaluationUrl: 'where evaluation listens',
    ledgerUrl: 'where ledger listens',
    loginsFile: 'sandbox only: file with the demo logins that the status page shows',
    auditAnchorFile: 'file, out of the database administrator’s reach, that is told how far each audit chain has come',
  },
});
