import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { platformRoutesOf, type Service } from '@luodi/contracts';
import { parkedController } from './routes/parked.controller';
import { jobsController } from './routes/jobs.controller';
import { policiesController } from './routes/policies.controller';

@Module({})
class PlatformModule {}

@Module({})
class ServiceModule {}

/** The service's own module, beside the platform's instances (global) and the platform's routes. */
export const rootModule = (service: Service, own: Type, providers: Provider[]): DynamicModule => {
  const routes = platformRoutesOf(service);
  const platform: DynamicModule = {
    module: PlatformModule,
    global: true,
    providers,
    exports: providers,
    controllers: [policiesController(routes), parkedController(routes), jobsController(routes)],
  };
  return { module: ServiceModule, imports: [platform, own] };
};
