import { existsSync, renameSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BALLAST_BYTES = 64 * 1024 * 1024;

/**
 * Room for the day the disk is full (M20): a file of nothing beside the cluster. Whoever deletes it gives PostgreSQL
 * the space to start and to write its checkpoint; the next start with room to spare makes it again.
 */
export function keepBallast(root: string): void {
  const file = join(root, 'delete-me-when-the-disk-is-full');
  if (existsSync(file)) return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < 8 * BALLAST_BYTES) return;
  writeFileSync(`${file}.new`, Buffer.alloc(BALLAST_BYTES));
  renameSync(`${file}.new`, file);
}
