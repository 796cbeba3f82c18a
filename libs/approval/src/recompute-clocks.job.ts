import { dayOf, systemActor } from '@luodi/domain';
import { defineJob, type JobRun, type JobTools } from '@luodi/platform/jobs';
import { z } from 'zod';
import { moveMeetingCommand } from './admission/move-meeting/move-meeting.command';
import { calendarNow } from './approval.policies';
import { recomputeClocksCommand } from './cases/recompute-clocks/recompute-clocks.command';

/** The published rule that moved the clocks. */
const Input = z.object({ scope: z.string(), version: z.number().int().positive() });

/** A stage of an approval case, or an admission review, which has none. */
interface OpenClock {
  readonly stream_id: string;
  readonly stage: string;
  readonly version: number;
}

/** Stages that run, stages whose application waits for its notice, and reviews on the agenda of a meeting. */
const OPEN = `(select stream_id, stage from approval_stage where status = 'RUNNING'
  union select stream_id, stage from approval_application where status = 1
  union select stream_id, '' from admission_case where status = 'REVIEW' and laid_aside_on is null) open`;
const PAGE = `select open.stream_id, open.stage, s.version from ${OPEN} join stream s on s.id = open.stream_id
  where (open.stream_id, open.stage) > ($1::uuid, $2) order by open.stream_id, open.stage limit $3`;

/** Commands that are committed together. */
const BATCH = 200;
const EVERYWHERE = ['*'];

/** One command per clock; its key is the job's, so that a job that was cut off changes nothing twice. */
async function recompute(
  { id }: JobRun<unknown>,
  { commands }: JobTools,
  clocks: readonly OpenClock[],
): Promise<number> {
  const outcomes = await Promise.all(
    clocks.map(async ({ stream_id: caseId, stage, version }) => {
      const context = {
        key: `${id}/${caseId}/${stage}`,
        by: systemActor('approval'),
        zones: '*',
        correlationId: id,
      } as const;
      const outcome = await (stage === ''
        ? commands.run(moveMeetingCommand, { caseId }, context)
        : commands.run(recomputeClocksCommand, { caseId, stage }, context));
      return outcome.ok && outcome.version > version;
    }),
  );
  return outcomes.filter(Boolean).length;
}

/** Whether the version is the one that clocks are derived from today; one whose day lies ahead changes nothing yet. */
async function inForce({ input }: JobRun<z.infer<typeof Input>>, { policies, reads }: JobTools): Promise<boolean> {
  return policies.find(calendarNow, dayOf(await reads.now()))?.version === input.version;
}

/**
 * Derives every open clock anew after a calendar was published or corrected (regulation 1.5.6, GOV-01), in batches
 * through commands, so that each change is an act of its case. Cut off, it runs again from the start: what is done already
 * is answered from its key. A stage that opens meanwhile uses the new calendar by itself.
 */
export const recomputeClocksJob = defineJob<z.infer<typeof Input>>({
  kind: 'recompute-clocks',
  schema: Input,
  run: async (job, tools) => {
    const [{ total = 0 } = {}] = await tools.reads.query<{ total: number }>(
      EVERYWHERE,
      `select count(*)::int as total from ${OPEN}`,
    );
    let examined = 0;
    let moved = 0;
    let after: readonly [string, string] = ['00000000-0000-0000-0000-000000000000', ''];
    for (;;) {
      const page = await tools.reads.query<OpenClock>(EVERYWHERE, PAGE, [...after, BATCH]);
      const last = page.at(-1);
      if (!last) return { calendarVersion: job.input.version, inForce: await inForce(job, tools), examined, moved };
      moved += await recompute(job, tools, page);
      examined += page.length;
      after = [last.stream_id, last.stage];
      await job.progress(Math.floor((examined * 100) / Math.max(total, examined)), `${examined}/${total}`);
    }
  },
});
