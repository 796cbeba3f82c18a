import { rowTable, StreamRow } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { LevelFrom, ZoneKind, ZoneNode } from '../domain/zone-node';

@Entity('zone_node')
export class ZoneNodeRow extends StreamRow {
  @Column('text')
  zone_code: string;

  @Column('text')
  kind: ZoneKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  name_en: string | null;

  @Column('text', { nullable: true })
  parent: string | null;

  @Column('jsonb')
  levels: readonly LevelFrom[];
}

export const zoneNodeRows = rowTable<ZoneNode, ZoneNodeRow>(ZoneNodeRow, (node) =>
  node.zone === ''
    ? []
    : [
        {
          zone_code: node.zone,
          kind: node.kind,
          name: node.name,
          name_en: node.nameEn ?? null,
          parent: node.parent ?? null,
          levels: node.levels,
        },
      ],
);
