import type { RouteContract, Service } from '@luodi/contracts';
import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { AnyAggregate, AnyCommand, DeadlineHandler } from '../commands';
import type { JobHandler } from '../jobs/define-job';
import type { PolicySchemas } from '../policies/policy-schemas';

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
  /** What may be published as a rule of this service: a kind that is not here, or content that does not fit, is refused. */
  readonly policySchemas: PolicySchemas;
  /**
   * Kind of rule → kind of job that its publication starts, with `{ scope, version }` as input: what was computed from the
   * old version is computed anew. The same version starts the same job, however often it is asked for.
   */
  readonly policyJobs: Readonly<Record<string, string>>;
  /** In order; the platform's own migrations come first. */
  readonly migrations: readonly (new () => MigrationInterface)[];
}

type Omissible = 'jobs' | 'deadlines' | 'policySchemas' | 'policyJobs';

/** Declares a service; jobs, deadlines and policy schemas default to none. */
/** A service declaration; what is left out is empty, and without `policySchemas` nothing can be published. */
export const defineService = (
  service: Omit<ServiceDeclaration, Omissible> & Partial<Pick<ServiceDeclaration, Omissible>>,
): ServiceDeclaration => ({ jobs: [], deadlines: [], policySchemas: {}, policyJobs: {}, ...service });
