import type { RouteContract, Service } from '@luodi/contracts';
import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { AnyAggregate, AnyCommand, DeadlineHandler } from '../commands';
import type { JobHandler } from '../jobs/define-job';

/**
 * Everything special about a service, in one value: the only thing a service library exports. `apps/<service>` and
 * `apps/standalone` are two compositions of it.
 */
export interface ServiceDeclaration {
  readonly name: Service;
  /** Lists the feature modules: controllers, consumers, queries. */
  readonly module: Type;
  readonly aggregates: readonly AnyAggregate[];
  readonly commands: readonly AnyCommand[];
  readonly deadlines: readonly DeadlineHandler[];
  readonly jobs: readonly JobHandler[];
  readonly routes: readonly RouteContract[];
  /** In order; the platform's own migrations come first. */
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export const defineService = (
  service: Omit<ServiceDeclaration, 'jobs' | 'deadlines'> & Partial<Pick<ServiceDeclaration, 'jobs' | 'deadlines'>>,
): ServiceDeclaration => ({ jobs: [], deadlines: [], ...service });
