import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepBallast } from './ballast';

it('keeps room for the day the disk is full, made of real blocks, and makes it again once it was used (M20)', () => {
  const root = mkdtempSync(join(tmpdir(), 'luodi-ballast-'));
  const file = join(root, 'delete-me-when-the-disk-is-full');
  keepBallast(root);
  expect(statSync(file).size).toBe(64 * 1024 * 1024);
  // A file of holes would give nothing back.
  expect(statSync(file).blocks * 512).toBeGreaterThanOrEqual(statSync(file).size);
  rmSync(file);
  keepBallast(root);
  expect(existsSync(file)).toBe(true);
  rmSync(root, { recursive: true });
});
