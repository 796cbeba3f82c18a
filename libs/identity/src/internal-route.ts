import type { RouteContract } from '@luodi/contracts';
import { Route } from '@luodi/platform/http';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

/** A route for Luodi's own processes: the platform asks for the token of the installation instead of a person's (S26). */
export const InternalRoute = (route: RouteContract): MethodDecorator =>
  applyDecorators(Route(route), RouteConfig({ luodi: route, luodiPlatform: 'service' }));
