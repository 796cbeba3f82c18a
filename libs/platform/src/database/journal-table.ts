import type { QueryRunner } from 'typeorm';
import { zoneScoped } from './zone-scoped';

/**
 * Creates the journal of a feature: one line per act, who did it, for which unit, when and why; appended only, behind
 * the zone wall (S150, INV-01). `comment` is what the table is for.
 */
export async function journalTable(runner: QueryRunner, table: string, comment: string): Promise<void> {
  await runner.query(`create table ${table} (
    stream_id uuid not null,
    version integer not null,
    zone text not null,
    at timestamptz not null,
    kind text not null,
    acted_by text not null,
    department text,
    reason text,
    primary key (stream_id, version)
  )`);
  await zoneScoped(runner, table, { appendOnly: true });
  await runner.query(`comment on table ${table} is '${comment.replaceAll("'", "''")}'`);
  await runner.query(
    `comment on column ${table}.acted_by is 'Id of the person (and of whom they stood in for), or the service'`,
  );
}
