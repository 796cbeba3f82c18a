import type { QueryRunner } from 'typeorm';

/** The setting is read once per statement; checked per row: the one zone of most batches first, the list last. */
const VISIBLE = `zone = (select current_setting('app.zones', true)) or (select current_setting('app.zones', true)) = '*'
  or zone = any(string_to_array(current_setting('app.zones', true), ','))`;

/**
 * Puts a table behind the second wall: rows of other zones do not exist for the application role, and without a zone
 * setting there are none at all (P36d, M18). `appendOnly`: a record that nobody changes or deletes (S84).
 */
export async function zoneScoped(
  runner: QueryRunner,
  table: string,
  options: { appendOnly?: boolean } = {},
): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`create policy zone_wall on ${table} using (${VISIBLE}) with check (${VISIBLE})`);
  await grantToApp(runner, table, options.appendOnly ? 'select, insert' : 'select, insert, update, delete');
}

/** Rights of the application role, which owns nothing. */
export const grantToApp = (runner: QueryRunner, table: string, rights: string): Promise<unknown> =>
  runner.query(`grant ${rights} on ${table} to luodi_app`);
