import { Err, Ok, type LegalDay, type Refusal, type Result } from '@luodi/domain';
import { Pool } from 'pg';
import type { Policy, PolicyRef } from '../commands/define-command';
import { CONNECTION_LIMITS } from '../database/connection-limits';

interface PolicyRow {
  kind: string;
  scope: string;
  version: number;
  effective_from: string;
  content: unknown;
  source: string;
}

export interface NewPolicy {
  readonly kind: string;
  readonly scope: string;
  readonly version: number;
  readonly effectiveFrom: LegalDay;
  readonly content: unknown;
  readonly source: string;
  /** Id of who published it. */
  readonly publishedBy: string;
}

/**
 * Published rules in memory: immutable versions, so a held one is never wrong, only perhaps not the newest. The lane
 * reads the revision number beside the clock and has the store load before it decides on an old one (rule 16).
 */
export class PolicyStore {
  private readonly pool: Pool;
  private readonly bySeries = new Map<string, Policy[]>();
  private readonly parsed = new WeakMap<Policy, Map<unknown, Policy>>();
  private loading: Promise<void> | undefined;
  /** Revision of what is held; -1 before the first load. */
  revision = -1;

  constructor(databaseUrl: string) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: 2,
      ...CONNECTION_LIMITS,
    });
    this.pool.on('error', () => undefined);
    // A connection lent out tells its loss through the failing query; unheard, the event would end the process (F37).
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Brings the memory up to date; calls at the same time share one load. */
  load(): Promise<void> {
    this.loading ??= this.reload().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /**
   * The pinned version, or the one in force on the day asked for (`today` unless the reference names a day). A scope
   * without the kind falls back to `'*'`. `undefined`: there is none.
   * Throws when the content does not fit the reference's schema.
   */
  find<T>(ref: PolicyRef<T>, today: LegalDay): Policy<T> | undefined {
    const found =
      this.inSeries(ref, ref.scope, today) ?? (ref.scope === '*' ? undefined : this.inSeries(ref, '*', today));
    return found && this.withSchema(found, ref);
  }

  /** Every version of a kind and scope, oldest first. */
  versions(kind: string, scope: string): readonly Policy[] {
    return this.bySeries.get(series(kind, scope)) ?? [];
  }

  /** Publishes a version for good. Errors: COMMON.ALREADY_EXISTS. */
  async publish(policy: NewPolicy): Promise<Result<Policy, Refusal>> {
    const { kind, scope, version, effectiveFrom, content, source, publishedBy } = policy;
    const inserted = await this.pool.query(
      `insert into policy (kind, scope, version, effective_from, content, source, published_by, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, luodi_now()) on conflict do nothing`,
      [kind, scope, version, effectiveFrom, JSON.stringify(content), source, publishedBy],
    );
    await this.load();
    if (!inserted.rowCount)
      return Err([{ code: 'COMMON.ALREADY_EXISTS', facts: { policy: `${kind}/${scope}/${version}` } }]);
    return Ok({ kind, scope, version, effectiveFrom, content, source });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private inSeries(ref: PolicyRef, scope: string, today: LegalDay): Policy | undefined {
    const versions = this.versions(ref.kind, scope);
    if (ref.version !== undefined) return versions.find((policy) => policy.version === ref.version);
    const day = ref.on === undefined || ref.on === 'now' ? today : ref.on;
    return versions.findLast((policy) => policy.effectiveFrom <= day);
  }

  private withSchema<T>(policy: Policy, ref: PolicyRef<T>): Policy<T> {
    if (!ref.schema) return policy as Policy<T>;
    const known = this.parsed.get(policy) ?? new Map<unknown, Policy>();
    this.parsed.set(policy, known);
    const parsed = known.get(ref.schema) ?? { ...policy, content: ref.schema.parse(policy.content) };
    known.set(ref.schema, parsed);
    return parsed as Policy<T>;
  }

  private async reload(): Promise<void> {
    const answer = await this.pool.query<PolicyRow & { revision: string }>(
      `select r.revision, p.kind, p.scope, p.version, p.effective_from::text, p.content, p.source
       from policy_revision r left join policy p on true order by p.effective_from, p.version`,
    );
    for (const { revision, ...row } of answer.rows) {
      this.revision = Number(revision);
      if (row.kind !== null) this.keep(row);
    }
  }

  private keep({ effective_from, ...row }: PolicyRow): void {
    const name = series(row.kind, row.scope);
    const versions = this.bySeries.get(name) ?? [];
    if (versions.some((policy) => policy.version === row.version)) return;
    versions.push({ ...row, effectiveFrom: effective_from });
    versions.sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.version - b.version);
    this.bySeries.set(name, versions);
  }
}

const series = (kind: string, scope: string): string => `${kind}\0${scope}`;
