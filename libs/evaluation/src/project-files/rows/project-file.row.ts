import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import { isExiting, type ProjectFile } from '../domain/project-file';

/** One line per project that evaluation has a file on. */
@Entity('project_file')
export class ProjectFileRow extends StreamRow {
  @Column('uuid') project_id: string;
  @Column('text', { nullable: true }) project_name: string | null;
  @Column('text', { nullable: true }) firm_credit_code: string | null;
  @Column('uuid', { nullable: true }) parcel_id: string | null;
  @Column('numeric', { nullable: true }) area_m2: string | null;
  @Column('date', { nullable: true }) contracted_on: string | null;
  @Column('date', { nullable: true }) delivered_on: string | null;
  @Column('date', { nullable: true }) agreed_start_on: string | null;
  @Column('date', { nullable: true }) started_on: string | null;
  @Column('boolean') exiting: boolean;
}

/** What finding and warning know of their project. */
export const projectFileRows = (file: ProjectFile, stream: StreamFacts): readonly RowValues<ProjectFileRow>[] => [
  {
    project_id: stream.projectId,
    project_name: file.projectName ?? null,
    firm_credit_code: file.firmCreditCode ?? null,
    parcel_id: file.parcelId ?? null,
    area_m2: file.areaM2 ?? null,
    contracted_on: file.contractedOn ?? null,
    delivered_on: file.deliveredOn ?? null,
    agreed_start_on: file.agreedStartOn ?? null,
    started_on: file.milestones.STARTED ?? null,
    exiting: isExiting(file),
  },
];
