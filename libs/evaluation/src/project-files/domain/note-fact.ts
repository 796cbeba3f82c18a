import { Ok, type Decision, type Given } from '@luodi/domain';
import type { ProjectFile } from './project-file';
import type { FactNoted, ProjectFact } from './project-file.events';

export interface NoteFact {
  readonly projectId: string;
  readonly fact: ProjectFact;
}

/** Keeps what another service said about the project. Saying it again with the same content changes nothing on screen. */
export const noteFact = (_file: ProjectFile, { fact }: Given<NoteFact>): Decision<FactNoted> =>
  Ok([{ type: 'FactNoted', fact }]);
