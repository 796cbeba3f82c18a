import type { Instant } from '@luodi/domain';
import { encodeArray } from './binary-array';
import type { Statement } from './lane-connection';
import type { PendingPublic } from './stream-work';

/**
 * Numbers public events 1..n per project without a gap and puts them out; the counter's row is the last lock (rule 10).
 * Every event knows how many of its project come after it, so the counter's new value numbers it; counter and events
 * meet in one sort, because a join would compare every event with every project.
 */
const PUBLISH = `with counted as (
    insert into project_sequence as p (project_id, last) select unnest($1::uuid[]), unnest($2::int4[])
    on conflict (project_id) do update set last = p.last + excluded.last returning project_id, last),
  met as (
    select project_id, last, 0 as ord, 0 as after, null::json as event from counted
    union all
    select unnest($3::uuid[]), null, unnest($4::int4[]), unnest($5::int4[]), unnest($6::json[])),
  numbered as (select project_id, max(last) over (partition by project_id) - after as sequence, ord, event from met)
  insert into outbox (project_id, sequence, event, at)
    select project_id, sequence, event, to_timestamp($7::float8 / 1000) from numbered where event is not null order by ord`;

/** The statements that put public events out and wake the relay; none when nothing is published. */
export function publishStatements(publics: readonly PendingPublic[], now: Instant): Statement[] {
  if (!publics.length) return [];
  const counts = new Map<string, number>();
  const after: number[] = [];
  for (const { projectId } of publics.toReversed()) {
    const count = counts.get(projectId) ?? 0;
    after.push(count);
    counts.set(projectId, count + 1);
  }
  const projects = [...counts.keys()].sort();
  const values = [
    encodeArray('uuid', projects),
    encodeArray(
      'int4',
      projects.map((project) => counts.get(project)),
    ),
    encodeArray(
      'uuid',
      publics.map(({ projectId }) => projectId),
    ),
    encodeArray(
      'int4',
      publics.map((_, index) => index),
    ),
    encodeArray('int4', after.reverse()),
    encodeArray(
      'json',
      publics.map(({ json }) => json),
    ),
    now,
  ];
  return [{ name: 'publish', text: PUBLISH, values }, { text: 'notify outbox' }];
}
