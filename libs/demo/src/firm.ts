import { creditCheckCharacter, subjectCheckCharacter } from '@luodi/domain';

/** A fictitious firm: its code passes both check characters and belongs to nobody (registration digits all 9). */
export interface DemoFirm {
  readonly name: string;
  readonly creditCode: string;
}

/** The n-th code of a region; `serial` below 100,000,000. */
export function demoFirm(name: string, region: string, serial: number): DemoFirm {
  const subject = `MD${String(serial % 1_000_000).padStart(6, '0')}`;
  const first17 = `91${region}${subject}${subjectCheckCharacter(subject)}`;
  return { name, creditCode: `${first17}${creditCheckCharacter(first17)}` };
}
