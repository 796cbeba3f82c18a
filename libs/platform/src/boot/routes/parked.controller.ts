import { Controller, type Type } from '@nestjs/common';
import type { PlatformRoutes, RouteAnswer } from '@luodi/contracts';
import { Refused } from '../../commands';
import { ReadDatabase } from '../../database';
import { Input, Route, type RouteInput } from '../../http';
import { Parking } from '../../messaging';

type List = PlatformRoutes['listParked'];
type Replay = PlatformRoutes['replayParked'];

/** What waits for a person, and letting it go on (P37). */
export function parkedController(routes: PlatformRoutes): Type {
  @Controller()
  class ParkedController {
    constructor(
      private readonly parking: Parking,
      private readonly database: ReadDatabase,
    ) {}

    @Route(routes.listParked)
    async list(@Input() { query }: RouteInput<List>): Promise<RouteAnswer<List>> {
      const items = await this.parking.list({ ...(query.after && { after: query.after }), limit: query.limit });
      const more = items.length === query.limit;
      return { items, total: await this.parking.count(), next: more ? (items.at(-1)?.id ?? null) : null };
    }

    @Route(routes.replayParked)
    async replay(@Input() { params }: RouteInput<Replay>): Promise<RouteAnswer<Replay>> {
      const [parked] = await this.database.query<{ project_id: string | null }>(
        [],
        'select project_id from parked where id = $1',
        [params.id],
      );
      if (!parked) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
      if (parked.project_id === null) throw new Refused([{ code: 'COMMON.NOT_REPLAYABLE' }]);
      return this.parking.replay(parked.project_id);
    }
  }
  return ParkedController;
}
