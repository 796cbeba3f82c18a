import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkSchema } from '../database';
import { checkRedis } from '../deadlines';
import type { ServiceDeclaration } from './define-service';
import type { ServiceOptions } from './service-options';
import { migrationsOf, type Parts } from './service-parts';

const LONGEST_WAIT_MS = 2000;

/** Waits for the database, then starts everything that works on it. Rejects only when waiting cannot help. */
export async function becomeReady(
  declaration: ServiceDeclaration,
  options: ServiceOptions,
  parts: Parts,
  app: NestFastifyApplication,
): Promise<void> {
  if (options.redisUrl !== undefined) await checkRedis(options.redisUrl);
  await untilDatabaseIsRight(declaration, options, parts);
  if (parts.isClosing) return;
  await parts.commands.start();
  parts.isReady = true;
  await app.startAllMicroservices();
  if (parts.isClosing) return;
  parts.relay.start();
  parts.sweeper.start();
  parts.runner.start();
  parts.retention.start();
  options.logger.info({ service: declaration.name }, 'ready');
}

async function untilDatabaseIsRight(
  declaration: ServiceDeclaration,
  options: ServiceOptions,
  parts: Parts,
): Promise<void> {
  const mode = options.sandbox ? 'sandbox' : 'production';
  for (let wait = 50; !parts.isClosing; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await checkSchema(options.database.url, { migrations: migrationsOf(declaration), mode });
    } catch (error) {
      if (isHopeless(error)) throw error;
      options.logger.warn({ reason: error instanceof Error ? error.message : String(error) }, 'waits for its database');
      await delay(wait);
    }
  }
}

/** A database with a sandbox clock never becomes a production database, however long one waits. */
const isHopeless = (error: unknown): boolean => error instanceof Error && error.message.includes('production refuses');
