import { rowTable, StreamRow } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { Department } from '../domain/department';

@Entity('department')
export class DepartmentRow extends StreamRow {
  @Column('text')
  zone_code: string;

  @Column('text')
  department_id: string;

  @Column('text')
  kind: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  name_en: string | null;

  @Column('text', { nullable: true })
  posted_by: string | null;
}

export const departmentRows = rowTable<Department, DepartmentRow>(DepartmentRow, (department) =>
  department.departmentId === ''
    ? []
    : [
        {
          zone_code: department.zone,
          department_id: department.departmentId,
          kind: department.kind,
          name: department.name,
          name_en: department.nameEn ?? null,
          posted_by: department.postedBy ?? null,
        },
      ],
);
