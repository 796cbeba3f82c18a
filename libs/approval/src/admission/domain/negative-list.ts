import type { NegativeList, NegativeListEntry } from './admission-policies';
import { industryDigits } from './industry';

interface Matched {
  readonly industryCode: string;
  readonly industryFlags: readonly string[];
}

/** `high-energy`, `HIGH_ENERGY` and `high_energy` are one statement: nobody gets past the list by spelling. */
const plain = (flag: string): string =>
  flag
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, '_');

const hits = (entry: NegativeListEntry, project: Matched): boolean => {
  const industry = industryDigits(project.industryCode);
  const inIndustry =
    entry.industryPrefixes.length === 0 || entry.industryPrefixes.some((prefix) => industry.startsWith(prefix));
  const stated = project.industryFlags.map(plain);
  const flagged = entry.anyFlag.length === 0 || entry.anyFlag.some((flag) => stated.includes(plain(flag)));
  return inIndustry && flagged;
};

/**
 * The entry of the negative list that a project meets; a PROHIBITED one before a RESTRICTED one (S026).
 * Source: requirements 4.1. The industry class alone is no match where the entry asks for a flag.
 */
export function matchNegativeList(list: NegativeList, project: Matched): NegativeListEntry | undefined {
  const matches = list.entries.filter((entry) => hits(entry, project));
  return matches.find(({ kind }) => kind === 'PROHIBITED') ?? matches[0];
}
