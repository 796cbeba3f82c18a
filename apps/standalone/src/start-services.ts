import { approvalService } from '@luodi/approval';
import { evaluationService } from '@luodi/evaluation';
import { identityService } from '@luodi/identity';
import { landService } from '@luodi/land';
import { leadsService } from '@luodi/leads';
import { ledgerService } from '@luodi/ledger';
import { startService, type RunningService, type ServiceDeclaration, type ServiceOptions } from '@luodi/platform/boot';
import { createServiceDatabase } from '@luodi/platform/database';
import type { EmbeddedPostgres } from '@luodi/platform/embedded-postgres';

/** Every service of Luodi, in the order of a project's life. */
export const ALL_SERVICES: readonly ServiceDeclaration[] = [
  identityService,
  leadsService,
  approvalService,
  landService,
  evaluationService,
  ledgerService,
];

/** Reads of screens: six services share one server. */
const POOL = 6;

/** Makes the databases, brings them up to date and starts all services; resolves when all are ready. */
export async function startServices(
  postgres: EmbeddedPostgres,
  shared: Omit<ServiceOptions, 'database'>,
): Promise<readonly RunningService[]> {
  const services = await Promise.all(
    ALL_SERVICES.map(async (declaration) => {
      const name = `luodi_${declaration.name}`;
      const { appUrl, migratorUrl } = await createServiceDatabase(postgres.adminUrl, name, postgres.passwords);
      return startService(declaration, { ...shared, database: { url: appUrl, migratorUrl, poolSize: POOL } });
    }),
  );
  await Promise.all(services.map((service) => service.ready()));
  return services;
}
