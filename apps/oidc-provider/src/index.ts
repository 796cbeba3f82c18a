export { providerConfig, type ProviderConfig } from './provider.config';
export { startProvider, type ProviderOptions, type RunningProvider } from './start-provider';
export { peopleOfLoginsFile, type People } from './people';
