import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@luodi/platform/database';

/** Which projects have a lead in a zone: a lead, once logged, stays, so that this may be asked before a command. */
@Injectable()
export class LeadOfProjectQuery {
  constructor(private readonly database: ReadDatabase) {}

  async among(zone: string, projectIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (projectIds.length === 0) return new Map();
    const sql = 'select project_id, stream_id from lead where zone = $1 and project_id = any($2::uuid[])';
    const rows = await this.database.query<{ project_id: string; stream_id: string }>([zone], sql, [zone, projectIds]);
    return new Map(rows.map((row) => [row.project_id, row.stream_id]));
  }
}
