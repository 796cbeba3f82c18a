import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProjectFile } from '../domain/project-file';

/** One line per finding of a project. */
@Entity('finding')
export class FindingRow extends StreamRow {
  @PrimaryColumn('uuid') finding_id: string;
  @Column('uuid') warning_id: string;
  @Column('uuid') project_id: string;
  @Column('text') ground: string;
  @Column('text') evidence: string;
  @Column('date') found_on: string;
  @Column('boolean') open: boolean;
  @Column('numeric', { nullable: true }) agreed: string | null;
  @Column('numeric', { nullable: true }) measured: string | null;
  @Column('numeric', { nullable: true }) gap: string | null;
  @Column('jsonb') derivation: readonly string[];
  @Column('text', { nullable: true }) outcome: string | null;
}

/** What the list of findings reads. */
export const findingRows = (file: ProjectFile, stream: StreamFacts): readonly RowValues<FindingRow>[] =>
  file.findings.map((finding) => ({
    finding_id: finding.findingId,
    warning_id: finding.warningId,
    project_id: stream.projectId,
    ground: finding.ground,
    evidence: finding.evidence,
    found_on: finding.foundOn,
    open: finding.open,
    agreed: finding.agreed ?? null,
    measured: finding.measured ?? null,
    gap: finding.gap ?? null,
    derivation: finding.derivation ?? [],
    outcome: finding.outcome ?? null,
  }));
