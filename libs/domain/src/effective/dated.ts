import type { LegalDay } from '../kernel/instant';

/** The shape of all policy data: valid from a day, to a day (both included) or open. A case pins the version it was accepted under. */
export interface Dated {
  readonly version: string;
  readonly effectiveFrom: LegalDay;
  readonly effectiveTo: LegalDay | null;
}

/** Whether a version is in force on a day. */
export const isEffective = ({ effectiveFrom, effectiveTo }: Dated, day: LegalDay): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);

/** The version in force on a day, or null when none is: a gap is never filled with a neighbour. */
export const versionAt = <T extends Dated>(versions: readonly T[], day: LegalDay): T | null =>
  versions.find((version) => isEffective(version, day)) ?? null;

/** A fault of a list of versions. */
export interface DatedFault {
  readonly kind: 'REVERSED' | 'OVERLAP' | 'VERSION_TWICE';
  readonly versions: readonly string[];
}

const overlaps = (a: Dated, b: Dated): boolean =>
  (b.effectiveTo === null || a.effectiveFrom <= b.effectiveTo) &&
  (a.effectiveTo === null || b.effectiveFrom <= a.effectiveTo);

/** Every fault at once: an end before its beginning, two versions for one day, a version number used twice. */
export function datedFaults(versions: readonly Dated[]): readonly DatedFault[] {
  const faults: DatedFault[] = [];
  versions.forEach((one, index) => {
    if (one.effectiveTo !== null && one.effectiveTo < one.effectiveFrom)
      faults.push({ kind: 'REVERSED', versions: [one.version] });
    for (const other of versions.slice(index + 1)) {
      if (overlaps(one, other)) faults.push({ kind: 'OVERLAP', versions: [one.version, other.version] });
      if (one.version === other.version) faults.push({ kind: 'VERSION_TWICE', versions: [one.version] });
    }
  });
  return faults;
}
