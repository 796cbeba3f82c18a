import type { listIdleLandRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { dayOf } from '@luodi/domain';
import { ReadDatabase, keysetPage } from '@luodi/platform/database';
import { Cursors } from '@luodi/platform/http';
import { Injectable } from '@nestjs/common';
import { idleLandView, type IdleLandRow } from './idle-land.view';

const COLUMNS = `stream_id as "obligationId", row_version as "version", zone, project_id as "projectId",
  parcel_id as "parcelId", parcel_number as "parcelNumber", area_m2::text as "areaM2", price_fen::text as "priceFen",
  delivered_on::text as "deliveredOn", agreed_start_on::text as "agreedStartOn", started_on::text as "startedOn", status,
  route, government_cause is not null as "governmentCaused", next_reminder_on::text as "nextReminderOn"`;

@Injectable()
export class ListIdleLandQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cursors: Cursors,
  ) {}

  async page(
    zones: readonly string[],
    query: RouteQuery<typeof listIdleLandRoute>,
  ): Promise<RouteAnswer<typeof listIdleLandRoute>> {
    const today = dayOf(await this.database.now());
    const page = await keysetPage<IdleLandRow>(this.database, this.cursors, zones, {
      table: 'start_obligation',
      columns: COLUMNS,
      sort: 'agreed_start_on',
      sortType: 'date',
      filters: [
        ['status', query.status],
        ['project_id', query.projectId],
      ],
      limit: query.limit,
      cursor: query.cursor,
    });
    return { ...page, items: page.items.map((row) => idleLandView(row, today)) };
  }
}
