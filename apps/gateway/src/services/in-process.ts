import type { Service } from '@luodi/contracts';
import { GATEWAY_TOKEN_HEADER, gatewayTokenOf, SERVICE_TOKEN_HEADER } from '@luodi/platform/auth';
import type { RunningService } from '@luodi/platform/boot';
import { setHeader } from '../entrance/clean-headers';
import { inject } from 'light-my-request';
import type { ServicePort } from './service-port';

/** The service's own router: no socket, and the body is read once, where it is needed. */
export const inProcess = (service: RunningService, serviceSecret: string): ServicePort => ({
  name: service.name as Service,
  forward: (request, response) => {
    setHeader(request, GATEWAY_TOKEN_HEADER, gatewayTokenOf(serviceSecret));
    service.handle(request, response);
  },
  ask: async (method, url, body) => {
    const headers = {
      [SERVICE_TOKEN_HEADER]: serviceSecret,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
    const answer = await inject((request, response) => service.handle(request, response), {
      method,
      url,
      headers,
      ...payload,
    });
    return {
      status: answer.statusCode,
      body: answer.payload === '' ? undefined : (JSON.parse(answer.payload) as unknown),
    };
  },
  status: () => service.status(),
  setClock: (offsetMs) => service.clock.set(offsetMs),
});
