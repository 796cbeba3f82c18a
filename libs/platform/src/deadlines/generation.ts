import type { DueDeadline } from './due-deadlines';

/** Stream, key and generation: what fires once. */
export const generationOf = (deadline: Pick<DueDeadline, 'streamId' | 'key' | 'generation'>): string =>
  `${deadline.streamId}/${deadline.key}/${deadline.generation}`;
