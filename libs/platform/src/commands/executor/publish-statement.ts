import type { Instant } from '@luodi/domain';
import { encodeArray } from './binary-array';
import type { Statement } from './lane-connection';
import type { PendingPublic } from './stream-work';

/**
 * Numbers public events 1..n per project without a gap and puts them out; the counter's row is the last lock (rule 10).
 * Every event knows the place of its project among the counters and how many of its project come after it, so the
 * counter's new value numbers it by subscript: no join, no sort of events.
 */
const PUBLISH = `with counted as (
    insert into project_sequence as p (project_id, last) select unnest($1::uuid[]), unnest($2::int4[])
    on conflict (project_id) do update set last = p.last + excluded.last returning project_id, last),
  given as (select array_agg(last order by project_id) as last from counted)
  insert into outbox (project_id, sequence, event, at)
    select u.project_id, given.last[u.place] - u.after, u.event, to_timestamp($7::float8 / 1000)
    from given, (select unnest($3::uuid[]) as project_id, unnest($4::int4[]) as place, unnest($5::int4[]) as after, unnest($6::text[]) as event) u`;

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
  const places = new Map(projects.map((project, index) => [project, index + 1]));
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
      publics.map(({ projectId }) => places.get(projectId)),
    ),
    encodeArray('int4', after.reverse()),
    encodeArray(
      'text',
      publics.map(({ json }) => json),
    ),
    now,
  ];
  return [{ name: 'publish', text: PUBLISH, values }, { text: 'notify outbox' }];
}
