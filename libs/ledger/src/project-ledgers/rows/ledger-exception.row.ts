import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProjectLedger } from '../domain/project-ledger';

/** A signed project without leader or squad after the set workdays; gone when it has them (S108). */
@Entity('ledger_exception')
export class LedgerExceptionRow extends StreamRow {
  @PrimaryColumn('text') matter: string;
  @Column('uuid') project_id: string;
  @Column('text') project_name: string;
  @Column('date') due_on: string;
}

/** One row per person still missing after the due day. */
export function ledgerExceptionRows(
  state: ProjectLedger,
  stream: StreamFacts,
): readonly RowValues<LedgerExceptionRow>[] {
  const { opened } = state;
  if (!opened) return [];
  return state.overdue.map((matter) => ({
    matter,
    project_id: stream.projectId,
    project_name: opened.projectName,
    due_on: opened.assignDueOn,
  }));
}
