import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { platformRoutesOf, type Service } from '@luodi/contracts';
import type { PolicySchemas } from '../policies';
import { parkedController } from './routes/parked.controller';
import { jobsController } from './routes/jobs.controller';
import { policiesController } from './routes/policies.controller';

@Module({})
class PlatformModule {}

@Module({})
class ServiceModule {}

interface RootParts {
  readonly name: Service;
  readonly module: Type;
  readonly policySchemas: PolicySchemas;
  readonly policyJobs: Readonly<Record<string, string>>;
}

/** The service's own module, beside the platform's instances (global) and the platform's routes. */
export const rootModule = (
  { name, module: own, policySchemas, policyJobs }: RootParts,
  providers: Provider[],
): DynamicModule => {
  const routes = platformRoutesOf(name);
  const platform: DynamicModule = {
    module: PlatformModule,
    global: true,
    providers,
    exports: providers,
    controllers: [
      policiesController(routes, policySchemas, policyJobs),
      parkedController(routes),
      jobsController(routes),
    ],
  };
  return { module: ServiceModule, imports: [platform, own] };
};
