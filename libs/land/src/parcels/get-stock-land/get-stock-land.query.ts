import type { RouteAnswer, stockLandRoute } from '@luodi/contracts';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';

type Answer = RouteAnswer<typeof stockLandRoute>;
interface ClassRow {
  readonly zone: string;
  readonly stockClass: Answer['zones'][number]['classes'][number]['stockClass'] | null;
  readonly parcels: number;
  readonly areaM2: string;
}

/** One statement, so that the classes add up to the line above them (S075); the line without a class is the sum. */
const STOCK = `select zone, stock_class as "stockClass", count(*)::integer as parcels, sum(area_m2)::text as "areaM2"
  from parcel group by grouping sets ((zone, stock_class), (zone)) order by zone, stock_class nulls first`;

@Injectable()
export class GetStockLandQuery {
  constructor(private readonly database: ReadDatabase) {}

  async byZone(zones: readonly string[]): Promise<Answer> {
    const rows = await this.database.query<ClassRow>(zones, STOCK, []);
    const sums = rows.filter(({ stockClass }) => stockClass === null);
    return {
      zones: sums.map(({ zone, parcels, areaM2 }) => ({
        zone,
        parcels,
        areaM2,
        classes: rows.flatMap((row) =>
          row.zone === zone && row.stockClass !== null
            ? [{ stockClass: row.stockClass, parcels: row.parcels, areaM2: row.areaM2 }]
            : [],
        ),
      })),
    };
  }
}
