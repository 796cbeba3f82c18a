import { StreamRow, type RowValues, type StreamFacts } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { SigningEvent } from '../domain/signing-event';

/** A signing event with the number of deals it announced (S014). */
@Entity('signing_event')
export class SigningEventRow extends StreamRow {
  @Column('text') name: string;
  @Column('date') held_on: string;
  @Column('integer') announced: number;
  @Column('integer') stream_version: number;
}

/** One row once the event was held. */
export const signingEventRows = ({ held }: SigningEvent, stream: StreamFacts): readonly RowValues<SigningEventRow>[] =>
  held
    ? [{ name: held.name, held_on: held.heldOn, announced: held.dealIds.length, stream_version: stream.version }]
    : [];
