import type { Instant } from '@luodi/domain';
import { encodeArray } from './binary-array';
import type { Statement } from './lane-connection';
import type { PendingPublic } from './stream-work';

/** Numbers public events 1..n per project without a gap and puts them out; the counter's row is the last lock (rule 10). */
const PUBLISH = `with u as materialized (select * from unnest($1::int4[], $2::uuid[], $3::json[]) u(ord, project_id, event)),
    n as (select project_id, count(*)::int c from u group by 1 order by 1),
    s as (insert into project_sequence as p (project_id, last) select project_id, c from n order by project_id
          on conflict (project_id) do update set last = p.last + excluded.last returning project_id, last)
  insert into outbox (project_id, sequence, event, at)
    select u.project_id, s.last - n.c + row_number() over (partition by u.project_id order by u.ord), u.event,
           to_timestamp($4::float8 / 1000)
    from u join n using (project_id) join s using (project_id) order by u.ord`;

/** The statements that number and insert public events, gapless per project (P39). */
export function publishStatements(publics: readonly PendingPublic[], now: Instant): Statement[] {
  if (!publics.length) return [];
  const values = [
    encodeArray(
      'int4',
      publics.map((_, index) => index),
    ),
    encodeArray(
      'uuid',
      publics.map((published) => published.projectId),
    ),
    encodeArray(
      'json',
      publics.map((published) => published.json),
    ),
    now,
  ];
  return [{ name: 'publish', text: PUBLISH, values }, { text: 'notify outbox' }];
}
