export { gatewayConfig } from './gateway.config';
export { startGateway, type GatewayOptions, type RunningGateway } from './start-gateway';
export type { DemoLogin, Edition } from './gateway-parts';
export type { InternalAnswer, ServicePort } from './services/service-port';
export { inProcess } from './services/in-process';
export { overHttp } from './services/over-http';
export { identityAuth, type IdentityAuth } from './sign-in/identity-auth';
export { Travel } from './sandbox/travel';
