import { Controller } from '@nestjs/common';
import { listDoneRoute, listStartedRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ListActsQuery } from './list-acts.query';

@Controller()
export class ListActsController {
  constructor(private readonly acts: ListActsQuery) {}

  @Route(listDoneRoute)
  done(
    @Input() { query }: RouteInput<typeof listDoneRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listDoneRoute>> {
    return this.acts.run(caller, query, { sql: 'act = ?', value: query.act });
  }

  @Route(listStartedRoute)
  started(
    @Input() { query }: RouteInput<typeof listStartedRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listStartedRoute>> {
    return this.acts.run(caller, query, { sql: 'act = any(?)', value: ['ApplicationReceived', 'StageOpened'] });
  }
}
