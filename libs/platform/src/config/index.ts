export { defineConfig, type Config } from './define-config';
export { ConfigFaults, isDevelopment, loadConfig, type Environment } from './load-config';
