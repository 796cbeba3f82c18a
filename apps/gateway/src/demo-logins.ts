import { readFileSync } from 'node:fs';
import type { DemoLogin } from './gateway-parts';

/** The logins that whoever set up the sandbox wrote down; none while there is no such file. */
export function demoLoginsFrom(file: string | undefined): readonly DemoLogin[] {
  if (file === undefined) return [];
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { demo?: readonly DemoLogin[] }).demo ?? [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
