export { startStandalone, type Standalone } from './start-standalone';
export { standaloneConfig, type StandaloneConfig } from './standalone.config';
export { ALL_SERVICES } from './start-services';
export { openDataFiles, type DataFiles, type Logins, type Secrets } from './data-files';
export { firstAdministrator, setUpOnce, type Demo, type Installation } from './first-start';
export { demo } from './demo';
export { greeting } from './greeting';
export { portMustBeFree } from './port-must-be-free';
