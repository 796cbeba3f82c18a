/**
 * Open items with their project, the stage they belong to and where their clock stands. The light compares stored days
 * with the legal day of the database, as `itemLight` does; no date is computed here (CLK-01).
 */
export const TASKS = `(select lit.*,
    case when stopped then 'GREY' when today > due_on then 'RED'
      when today > warn_on or warn_on = accepted_on then 'YELLOW'
      when missing_years <> '[]'::jsonb then 'PROVISIONAL' else 'GREEN' end as light,
    not stopped and due_on = today as due_today
  from (select i.*, c.project_name, c.project_code, c.firm_name, r.round, r.lead_department_id,
      r.procedure_scope, r.procedure_version, s.version, legal.today,
      exists (select 1 from jsonb_array_elements(i.pauses) pause
        where not pause ? 'to' and (pause ->> 'from')::date <= i.due_on) as stopped
    from approval_item i
    join approval_stage r on r.stream_id = i.stream_id and r.stage = i.stage
    join approval_case c on c.stream_id = i.stream_id
    join stream s on s.id = i.stream_id
    cross join (select (luodi_now() at time zone 'Asia/Shanghai')::date as today offset 0) legal
    where i.open) lit) task`;

/** The row, with the last act that brought the item to its department. */
export const TASK_COLUMNS = `to_jsonb(listed) || jsonb_build_object('came', (
    select jsonb_build_object('at', to_char(j.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"'),
        'personId', j.person_id)
      from approval_journal j
     where j.stream_id = listed.stream_id and j.stage = listed.stage and (j.act = 'StageOpened'
       or (j.item_code = listed.item_code and j.act in ('SpecialProcedureEnded', 'ItemCorrectionEnded')))
     order by j.version desc limit 1)) as task`;

/** The next due first, so that red stands on top; what stands still comes last. */
export const TASK_ORDER = [
  { column: 'stopped', type: 'boolean' },
  { column: 'due_on', type: 'date' },
  { column: 'stream_id', type: 'uuid' },
  { column: 'stage', type: 'text' },
  { column: 'item_code', type: 'text' },
] as const;

/** A filter by a part of project name, code or firm; `%` and `_` mean themselves. */
export const named = (q: string | undefined) => ({
  sql: `concat_ws(' ', project_name, project_code, firm_name) ilike ?`,
  value: q === undefined ? undefined : `%${q.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`,
});
