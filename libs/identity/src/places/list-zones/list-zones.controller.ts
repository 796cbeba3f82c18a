import { listZonesRoute, type RouteAnswer } from '@luodi/contracts';
import { dayOf } from '@luodi/domain';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { levelOn } from '../domain/zone-node';
import { PlacesQuery, type Place } from '../places.query';

@Controller()
export class ListZonesController {
  constructor(
    private readonly places: PlacesQuery,
    private readonly database: ReadDatabase,
  ) {}

  @Route(listZonesRoute)
  async list(@From() caller: Caller): Promise<RouteAnswer<typeof listZonesRoute>> {
    const today = dayOf(await this.database.now());
    const seen = visible(await this.places.all(), new Set(caller.readableZones));
    return {
      items: seen.map(({ levels, ...place }) => ({
        ...place,
        level: levelOn(levels, today) ?? null,
        levels: [...levels],
      })),
    };
  }
}

/** The zones of the reader with everything below them. Parents come before children only by name, so ask until nothing is new. */
function visible(all: readonly Place[], readable: Set<string>): readonly Place[] {
  for (let before = 0; before < readable.size;) {
    before = readable.size;
    for (const place of all) if (place.parent !== null && readable.has(place.parent)) readable.add(place.zone);
  }
  return all.filter((place) => readable.has(place.zone));
}
