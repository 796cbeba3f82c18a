export { startStandalone, type Standalone } from './start-standalone';
export { standaloneConfig, type StandaloneConfig } from './standalone.config';
export { ALL_SERVICES } from './start-services';
export type { Demo, Installation } from './first-start';
