import { dayOf, type LegalDay } from '@luodi/domain';
import type { ReadDatabase } from '@luodi/platform/database';

/** The legal day of the database: the process clock may be wrong (M8). */
export const todayOf = async (database: ReadDatabase): Promise<LegalDay> => dayOf(await database.now());
