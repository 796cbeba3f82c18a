import { systemActor } from '@luodi/domain';
import { defineJob } from '@luodi/platform/jobs';
import { z } from 'zod';
import { recomputeDueCommand } from './recompute-due.command';

/** The calendar that was published. */
const Input = z.object({ scope: z.string(), version: z.number().int().positive() });

/** Commands that are committed together. */
const BATCH = 200;
const PAGE = `select stream_id as id from idle_case where provisional and stream_id > $1 order by stream_id limit ${BATCH}`;

/**
 * Counts the open provisional days of idle-land cases again after a calendar was published (regulation 1.5, 6). One
 * command per case under the job's key: cut off, it runs again and changes nothing twice.
 */
export const recomputeDueJob = defineJob<z.infer<typeof Input>>({
  kind: 'recompute-due',
  schema: Input,
  run: async (job, { commands, reads }) => {
    let examined = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const page = await reads.query<{ id: string }>(['*'], PAGE, [after]);
      const last = page.at(-1);
      if (!last) return { calendarVersion: job.input.version, examined };
      const by = systemActor('land');
      const context = (id: string) => ({ key: `${job.id}/${id}`, by, zones: '*', correlationId: job.id }) as const;
      await Promise.all(page.map(({ id }) => commands.run(recomputeDueCommand, { caseId: id }, context(id))));
      examined += page.length;
      after = last.id;
      await job.progress(0, `${examined}`);
    }
  },
});
