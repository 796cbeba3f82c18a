import { Controller } from '@nestjs/common';
import { listTasksRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { ListTasksQuery } from './list-tasks.query';

@Controller()
export class ListTasksController {
  constructor(private readonly tasks: ListTasksQuery) {}

  @Route(listTasksRoute)
  list(
    @Input() { query }: RouteInput<typeof listTasksRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listTasksRoute>> {
    return this.tasks.run(caller, query);
  }
}
