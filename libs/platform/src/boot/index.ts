export { defineService, type ServiceDeclaration } from './define-service';
export { startService, type RunningService } from './start-service';
export type { ServiceOptions } from './service-options';
export type { ServiceStatus } from './service-status';
export type { ServiceClock } from './service-clock';
export { migrationsOf } from './service-parts';
export { installationConfig, serviceConfig } from './process-config';
export { prepareProcess, type ProcessSettings } from './prepare-process';
export { migrateService, runService } from './run-service';
