// The first load of the workbench: everything its two entries import at once, at most 400 kB of gzipped script.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 400 * 1024;
const dist = path.resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
const sizeOf = (file) => gzipSync(readFileSync(path.join(dist, file))).length;

/** A chunk and all it imports at once; what it imports later is not part of a first load. */
function collect(key, into) {
  const chunk = manifest[key];
  if (!chunk || into.has(chunk.file)) return into;
  into.add(chunk.file);
  for (const next of chunk.imports ?? []) collect(next, into);
  return into;
}

const first = [
  'index.html',
  'src/features/workbench/workbench.page.tsx',
  'src/frame/frame.tsx',
  'src/locales/zh-CN/index.ts',
];
const files = first.reduce((into, key) => collect(key, into), new Set());
const script = [...files].filter((file) => file.endsWith('.js'));
const total = script.reduce((sum, file) => sum + sizeOf(file), 0);
console.log(`workbench: ${script.length} scripts, ${Math.round(total / 1024)} kB gzip of at most ${LIMIT / 1024}`);
if (total > LIMIT) {
  for (const file of script) console.error(`  ${Math.round(sizeOf(file) / 1024)} kB  ${file}`);
  process.exit(1);
}
