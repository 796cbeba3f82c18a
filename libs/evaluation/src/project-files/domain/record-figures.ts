import { Ok, refuse, yearOf, dayOf, type Decision, type Given, type Instant } from '@luodi/domain';
import type { ProjectFile } from './project-file';
import type { Figures, FiguresRecorded } from './project-file.events';

export interface RecordFigures extends Figures {
  readonly projectId: string;
  readonly year: number;
  readonly source: string;
}

/** Verified figures of a year that is over, at least one of them (S085, S087). Errors: EVALUATION.NO_FIGURES, .YEAR_NOT_OVER */
export function recordFigures(
  _file: ProjectFile,
  { projectId: _, year, source, by, ...figures }: Given<RecordFigures>,
  _policies: unknown,
  now: Instant,
): Decision<FiguresRecorded> {
  if (year >= yearOf(dayOf(now))) return refuse('EVALUATION.YEAR_NOT_OVER', { year }, 'year');
  if (Object.values(figures).every((value) => value === undefined))
    return refuse('EVALUATION.NO_FIGURES', { year, indicator: '—' });
  return Ok([{ type: 'FiguresRecorded', year, ...figures, source, by }]);
}
