import {
  applyDecorators,
  createParamDecorator,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteBody, RouteContract, RouteParams, RouteQuery } from '@luodi/contracts';
import type { FastifyRequest } from 'fastify';
import './request';

/** Metadata key of the route a method serves: guard, validation, OpenAPI check and lint read it. */
export const ROUTE = 'luodi:route';

const METHODS = { GET: Get, POST: Post, PUT: Put, DELETE: Delete };

/** `/internal/*` is for Luodi's own processes: the service secret opens it, a person's token does not (S26). */
const isInternal = (route: RouteContract): boolean => route.path.startsWith('/internal/');

/**
 * Binds a method to a declared route: path, permission, validation and status come from the contract. Controllers
 * carry a bare `@Controller()`; the prefix `/api/<service>` is set by the platform.
 */
export const Route = (route: RouteContract): MethodDecorator =>
  applyDecorators(
    METHODS[route.method](route.path.replaceAll(/\{(\w+)\}/g, ':$1')),
    HttpCode(route.status),
    SetMetadata(ROUTE, route),
    RouteConfig({ luodi: route, ...(isInternal(route) && { luodiPlatform: 'service' }) }),
  );

/** The validated input of a route. */
export interface RouteInput<R> {
  readonly params: RouteParams<R>;
  readonly query: RouteQuery<R>;
  readonly body: RouteBody<R>;
}

/** `@Input() input: RouteInput<typeof decideItemRoute>`: every fault was answered before this runs. */
export const Input = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().luodiInput,
);

/** `@From() caller: Caller`: who asks; absent only on routes for anyone. */
export const From = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().luodiCaller,
);
