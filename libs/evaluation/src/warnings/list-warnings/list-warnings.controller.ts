import { listOwnWarningsRoute, listWarningsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { ListWarningsQuery } from './list-warnings.query';

@Controller()
export class ListWarningsController {
  constructor(private readonly warnings: ListWarningsQuery) {}

  @Route(listWarningsRoute)
  list(
    @Input() { query }: RouteInput<typeof listWarningsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listWarningsRoute>> {
    return this.warnings.page(caller.readableZones, query);
  }

  /** An account without a firm sees none: the empty code matches no warning. */
  @Route(listOwnWarningsRoute)
  listOwn(
    @Input() { query }: RouteInput<typeof listOwnWarningsRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof listOwnWarningsRoute>> {
    return this.warnings.page(caller.readableZones, { ...query, firmCreditCode: caller.firmCreditCode ?? '' });
  }
}
