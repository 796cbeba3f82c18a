import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { ITEMS } from './six-item-case';
import type { Contestant } from './race';

const TABLES = `
  create table call_case (id uuid primary key, project_id uuid not null, title text not null, open_items integer not null, passed boolean not null default false) with (fillfactor = 70);
  create table call_item (case_id uuid, item text, verdict text not null, due_at timestamptz, decided_at timestamptz, decided_by text, primary key (case_id, item)) with (fillfactor = 70);
  create table call_outbox (id bigint generated always as identity primary key, project_id uuid not null, event jsonb not null, published_at timestamptz);
  create index on call_outbox (id) where published_at is null;
  create table call_task (project_id uuid primary key, title text not null)`;

const DECIDE = `with item as (
    update call_item set verdict = 'agreed', decided_at = clock_timestamp(), decided_by = $3, due_at = null
    where case_id = $1 and item = $2 and verdict = 'open' returning case_id, item),
  decided as (
    update call_case c set open_items = c.open_items - 1, passed = c.open_items = 1 from item where c.id = item.case_id
    returning c.project_id, c.title, c.passed, item.item),
  told as (
    insert into call_outbox (project_id, event)
    select project_id, jsonb_build_object('type', 'item-decided', 'item', item) from decided
    union all select project_id, jsonb_build_object('type', 'case-passed', 'title', title) from decided where passed),
  task as (insert into call_task (project_id, title) select project_id, title from decided where passed)
  select passed from decided`;

const OPEN = `with c as (insert into call_case (id, project_id, title, open_items) values ($1, $2, $3, $4) returning id)
  insert into call_item (case_id, item, verdict, due_at) select id, unnest($5::text[]), 'open', clock_timestamp() + interval '10 days' from c`;

/** The usual way: one hand-written statement per decision, a pool of 32 connections, and less to store. */
export async function oneCallPerDecision(url: string): Promise<Contestant> {
  const pool = new Pool({ connectionString: url, max: 32 });
  await pool.query(TABLES);
  return {
    name: 'one call',
    open: async () => {
      const id = randomUUID();
      await pool.query({ name: 'open', text: OPEN, values: [id, randomUUID(), 'case', ITEMS.length, ITEMS] });
      return { id, projectId: id };
    },
    // Six decisions and the land task; the last statement opens the task itself.
    decide: async (opened, item) =>
      void (await pool.query({ name: 'decide', text: DECIDE, values: [opened.id, item, 'person'] })),
    finish: undefined,
    counters: () => undefined,
    close: () => pool.end(),
  };
}
