import { listPeopleRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListPeopleQuery } from './list-people.query';

@Controller()
export class ListPeopleController {
  constructor(private readonly people: ListPeopleQuery) {}

  @Route(listPeopleRoute)
  list(
    @Input() { query }: RouteInput<typeof listPeopleRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listPeopleRoute>> {
    return this.people.page(query, caller);
  }
}
