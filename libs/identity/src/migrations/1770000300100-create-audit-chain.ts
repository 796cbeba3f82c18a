import { zoneScoped } from '@luodi/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALGORITHM, auditContent, hashedText } from '../audit/audit-content';

/** Appends events to the chain of their zone; `events` is what stands after `from`, with rows like those of `event`. */
const append = (events: string): string => `
declare
  e record;
  head audit_head%rowtype;
  content jsonb;
begin
  for e in select a.*, s.type as stream_type from ${events} a join stream s on s.id = a.stream_id
           order by a.zone, a.at, a.stream_id, a.version loop
    if head.zone is distinct from e.zone then
      insert into audit_head (zone, seq, hash) values (e.zone, 0, '') on conflict (zone) do nothing;
      select * into strict head from audit_head h where h.zone = e.zone for update;
    end if;
    content := ${auditContent('e', 'e.stream_type')};
    head.seq := head.seq + 1;
    insert into audit_entry (zone, seq, at, stream_id, version, alg, content, prev_hash, hash)
      values (e.zone, head.seq, e.at, e.stream_id, e.version, '${ALGORITHM}', content, head.hash,
        encode(sha256(convert_to(${hashedText({ zone: 'e.zone', seq: 'head.seq', prev: 'head.hash', content: 'content' })}, 'UTF8')), 'hex'))
      returning hash into head.hash;
    update audit_head h set seq = head.seq, hash = head.hash where h.zone = e.zone;
  end loop;
  return null;
end`;

/**
 * The audit chain (reliability F80): whoever appends an event appends its entry in the same transaction, under the lock
 * of the zone's head, so that a chain has no forks. The application role can read both tables and write neither: entries
 * come from the trigger alone, which runs as the owner (S84).
 */
export class CreateAuditChain1770000300100 implements MigrationInterface {
  name = 'CreateAuditChain1770000300100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table audit_head (zone text primary key, seq bigint not null, hash text not null)`);
    await runner.query(`create table audit_entry (zone text not null, seq bigint not null, at timestamptz not null,
      stream_id uuid not null, version integer not null, alg text not null, content jsonb not null, prev_hash text not null,
      hash text not null, primary key (zone, seq), constraint audit_entry_event unique (stream_id, version))`);
    for (const table of ['audit_head', 'audit_entry']) {
      await zoneScoped(runner, table, { appendOnly: true });
      await runner.query(`revoke insert on ${table} from luodi_app`);
    }
    for (const statement of MORE) await runner.query(statement);
    await this.chain(runner);
  }

  /** Events from before the chain enter it in the order of their time. */
  private async chain(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.zones', '*', false)`);
    await runner.query(
      `create function chain_earlier_events() returns integer language plpgsql as $$${append('event')}$$`,
    );
    await runner.query('select chain_earlier_events()');
    await runner.query('drop function chain_earlier_events()');
    await runner.query(`select set_config('app.zones', '', false)`);
    await runner.query(`create function append_to_audit_chain() returns trigger language plpgsql security definer
      set search_path from current as $$${append('added')}$$`);
    await runner.query(`create trigger audit_chain after insert on event referencing new table as added
      for each statement execute function append_to_audit_chain()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_chain on event');
    await runner.query('drop function append_to_audit_chain()');
    await runner.query('drop table audit_entry');
    await runner.query('drop table audit_head');
  }
}

const MORE = [
  `create index audit_entry_by_time on audit_entry (at, zone, seq)`,
  `comment on table audit_entry is 'Audit record of this service: one chained entry per event, written by the trigger alone'`,
  `comment on column audit_entry.hash is 'Of algorithm, zone, number, hash before and content'`,
  `comment on table audit_head is 'Last number and hash of each chain; its lock keeps a chain from forking'`,
];
