import { asyncapiRoute, buildAsyncApi, buildOpenApi, openapiRoute, type RouteAnswer } from '@luodi/contracts';
import { Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';

/** The documents of everything behind this origin, built once from the contracts. */
@Controller()
export class ApiDocumentsController {
  private openapi: RouteAnswer<typeof openapiRoute> | undefined;
  private asyncapi: RouteAnswer<typeof asyncapiRoute> | undefined;

  @Route(openapiRoute)
  getOpenApi(): RouteAnswer<typeof openapiRoute> {
    return (this.openapi ??= { ...buildOpenApi() });
  }

  @Route(asyncapiRoute)
  getAsyncApi(): RouteAnswer<typeof asyncapiRoute> {
    return (this.asyncapi ??= { ...buildAsyncApi() });
  }
}
