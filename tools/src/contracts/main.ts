import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated-files';

/**
 * `npm run contracts` writes the documents that follow from `libs/contracts` and the settings; `--check` only says which
 * are stale and fails (CI).
 */
const root = join(__dirname, '..', '..', '..');
const check = process.argv.includes('--check');

const contentOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

async function run(): Promise<void> {
  const stale = [...(await generatedFiles())].filter(([file, content]) => contentOf(join(root, file)) !== content);
  for (const [file, content] of stale) {
    if (check) {
      console.error(`${file} is stale: run npm run contracts`);
      continue;
    }
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    console.log(`wrote ${file}`);
  }
  if (stale.length === 0) console.log('contracts: all generated files are fresh');
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
