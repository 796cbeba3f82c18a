import { Ok, type Decision, type Given, type LegalDay } from '@luodi/domain';
import type { LandSupply } from './land-supply';
import type { AdmissionNoted } from './land-supply.events';

export interface NoteAdmission {
  readonly projectId: string;
  readonly admission: 'ADMITTED' | 'REJECTED';
  readonly on: LegalDay;
}

/** Keeps what the admission review decided: the first gate of every land command (S020). */
export const noteAdmission = (_supply: LandSupply, { admission, on }: Given<NoteAdmission>): Decision<AdmissionNoted> =>
  Ok([{ type: 'AdmissionNoted', admission, on }]);
