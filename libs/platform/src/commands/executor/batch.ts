import type { Outcome } from '../commands';
import type { AnyAggregate } from '../define-command';
import { failpoint, failpointsArmed, throughFailpoint } from '../../failpoints';
import type { PolicyStore } from '../../policies';
import { collectWrites } from './collect-writes';
import { decideBatch } from './decide-batch';
import type { Job } from './job';
import type { LaneConnection, Statement } from './lane-connection';
import { publishStatements } from './publish-statement';
import { readBatch } from './read-batch';
import type { StateCache } from './state-cache';
import { ANSWERED } from './tables';
import type { WriteSet } from './write-set';
import { writeStatement, type StatementNames } from './write-statement';

export interface BatchTools {
  readonly service: string;
  readonly aggregates: ReadonlyMap<string, AnyAggregate>;
  readonly policies: PolicyStore;
  readonly cache: StateCache;
  readonly names: StatementNames;
}

/** What one attempt came to. `failed` carries the write set, in which a guilty row can be looked for. */
export type Attempt =
  | {
      readonly is: 'committed';
      readonly answers: ReadonlyMap<Job, Outcome | Error>;
      readonly published: number;
      readonly statements: number;
    }
  | { readonly is: 'policies-changed' }
  | { readonly is: 'failed'; readonly error: unknown; readonly writes?: WriteSet };

/** One attempt to commit a list of commands together: two round trips, nothing answered before the commit's own word. */
export async function attemptBatch(
  connection: LaneConnection,
  jobs: readonly Job[],
  tools: BatchTools,
): Promise<Attempt> {
  let writes: WriteSet | undefined;
  try {
    const read = await readBatch(connection, jobs, tools.aggregates, tools.cache);
    if (read.policyRevision !== tools.policies.revision) {
      await connection.send([{ text: 'rollback' }]);
      return { is: 'policies-changed' };
    }
    await failpoint(`${tools.service}.afterRead`);
    const decided = decideBatch(jobs, read, tools);
    writes = collectWrites(decided.works, read.now);
    writes.of(ANSWERED).inserts.push(...decided.toRemember);
    const write = writeStatement(writes, tools.names);
    const rebuilt = rebuildStatements(decided.works);
    const statements = [...rebuilt, ...(write ? [write] : []), ...publishStatements(decided.publics, read.now)];
    await failpoint(`${tools.service}.inTx`);
    await throughFailpoint(`${tools.service}.repo`, () => commit(connection, statements, tools.service));
    for (const work of decided.works) tools.cache.put(work.after);
    await failpoint(`${tools.service}.afterCommit`);
    return {
      is: 'committed',
      answers: decided.answers,
      published: decided.publics.length,
      statements: statements.length + 4,
    };
  } catch (error) {
    if (connection.usable) await connection.send([{ text: 'rollback' }]).catch(() => undefined);
    return { is: 'failed', error, ...(writes && { writes }) };
  }
}

/** COMMIT can lie: after a failed statement its tag is ROLLBACK (rule 5). */
async function commit(connection: LaneConnection, statements: readonly Statement[], service: string): Promise<void> {
  if (failpointsArmed()) {
    await connection.send(statements);
    await failpoint(`${service}.beforeCommit`);
    statements = [];
  }
  const answers = await connection.send([...statements, { text: 'commit' }]);
  const tag = answers.at(-1)?.command;
  if (tag !== 'COMMIT') throw new Error(`the commit was answered with ${tag}`);
}

/** Rows of refolded streams are written anew. */
function rebuildStatements(works: ReturnType<typeof decideBatch>['works']): Statement[] {
  const statements: Statement[] = [];
  for (const work of works) {
    if (!work.refolded || !work.events.length) continue;
    for (const table of work.before.aggregate.rows) {
      statements.push({
        text: `delete from ${table.table().name} where stream_id = $1::uuid`,
        values: [work.before.facts.streamId],
      });
    }
  }
  return statements;
}
