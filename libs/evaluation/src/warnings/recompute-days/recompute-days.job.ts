import { systemActor } from '@luodi/domain';
import { defineJob, type JobTools } from '@luodi/platform/jobs';
import { z } from 'zod';
import { OPEN_WARNINGS } from './open-warnings';
import { recomputeDaysCommand } from './recompute-days.command';

/** The calendar that was published. */
const Input = z.object({ scope: z.string(), version: z.number().int().positive() });

interface Open {
  readonly id: string;
  readonly version: number;
}

/** Commands that are committed together. */
const BATCH = 200;
const TOTAL = `select count(*)::int as total from ${OPEN_WARNINGS}`;
const PAGE = `select s.id, s.version from ${OPEN_WARNINGS} and s.id > $1 order by s.id limit ${BATCH}`;

/** One command per warning; its key is the job's, so that a job that was cut off changes nothing twice. */
async function recompute(jobId: string, { commands }: JobTools, warnings: readonly Open[]): Promise<number> {
  const outcomes = await Promise.all(
    warnings.map(async ({ id: warningId, version }) => {
      const by = systemActor('evaluation');
      const context = { key: `${jobId}/${warningId}`, by, zones: '*', correlationId: jobId } as const;
      const outcome = await commands.run(recomputeDaysCommand, { warningId }, context);
      return outcome.ok && outcome.version > version;
    }),
  );
  return outcomes.filter(Boolean).length;
}

/**
 * Counts every open provisional day again after a calendar was published or corrected (regulation 1.5, 6), in batches
 * through commands: old and new day stand in each warning's journal. Cut off, it runs again from the start.
 */
export const recomputeDaysJob = defineJob<z.infer<typeof Input>>({
  kind: 'recompute-days',
  schema: Input,
  run: async (job, tools) => {
    const [{ total = 0 } = {}] = await tools.reads.query<{ total: number }>(['*'], TOTAL);
    let [examined, moved] = [0, 0];
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const page = await tools.reads.query<Open>(['*'], PAGE, [after]);
      const last = page.at(-1);
      if (!last) return { calendarVersion: job.input.version, examined, moved };
      moved += await recompute(job.id, tools, page);
      examined += page.length;
      after = last.id;
      await job.progress(Math.floor((examined * 100) / Math.max(total, examined)), `${examined}/${total}`);
    }
  },
});
