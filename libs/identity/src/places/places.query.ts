import type { DomainError } from '@luodi/domain';
import { ReadDatabase } from '@luodi/platform/database';
import { Injectable } from '@nestjs/common';
import { INSTALLATION } from '../installation';
import type { LevelFrom, ZoneKind } from './domain/zone-node';

export interface Place {
  readonly zone: string;
  readonly kind: ZoneKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly parent: string | null;
  readonly levels: readonly LevelFrom[];
}

interface Wanted {
  readonly zone: string;
  readonly departmentId: string;
}

/** Units that exist without being added: administration of the installation, firms and experts of every zone. */
const BUILT_IN = ['administration', 'firm', 'expert'];

/** The zone tree and the departments in it. */
@Injectable()
export class PlacesQuery {
  constructor(private readonly database: ReadDatabase) {}

  all(): Promise<Place[]> {
    return this.database.query<Place>(
      [INSTALLATION],
      `select zone_code as zone, kind, name, name_en as "nameEn", parent, levels from zone_node order by zone_code`,
    );
  }

  /** Every fault of a list of assignments: unknown zones and departments. */
  async assignmentFaults(wanted: readonly Wanted[]): Promise<DomainError[]> {
    const zones = new Set((await this.all()).map((place) => place.zone)).add(INSTALLATION);
    const departments = await this.departmentKeys(wanted.map((one) => one.zone));
    return wanted.flatMap(({ zone, departmentId }, at): DomainError[] => {
      if (!zones.has(zone)) return [{ code: 'IDENTITY.ZONE_UNKNOWN', facts: { zone }, path: `assignments.${at}.zone` }];
      if (BUILT_IN.includes(departmentId) || departments.has(`${zone}/${departmentId}`)) return [];
      return [
        {
          code: 'IDENTITY.DEPARTMENT_UNKNOWN',
          facts: { department: departmentId },
          path: `assignments.${at}.departmentId`,
        },
      ];
    });
  }

  /**
   * Zones whose data a person acting in `zone` may read: the own one; for a city or province all below it; for the
   * installation all. Areas and blocks are parts of a zone, not zones of their own.
   */
  async readableFrom(zone: string): Promise<readonly string[]> {
    const tenants = (await this.all()).filter((place) => place.kind !== 'AREA' && place.kind !== 'BLOCK');
    if (zone === INSTALLATION) return [INSTALLATION, ...tenants.map((place) => place.zone)];
    const readable = new Set([zone]);
    for (let before = 0; before < readable.size;) {
      before = readable.size;
      for (const place of tenants) if (place.parent !== null && readable.has(place.parent)) readable.add(place.zone);
    }
    return [...readable];
  }

  private async departmentKeys(zones: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ key: string }>(
      [INSTALLATION],
      `select zone_code || '/' || department_id as key from department where zone_code = any($1)`,
      [zones],
    );
    return new Set(rows.map((row) => row.key));
  }
}
