import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EVENTS } from '@luodi/contracts';

const root = path.resolve(__dirname, '../../..');
const isSource = (file: string): boolean => !/\.(spec|suite)\.tsx?$/.test(file);

/** `libs/land` → the text of its sources, specs left out: what it needs to run. */
const sourcesOf = (project: string): readonly string[] =>
  globSync('src/**/*.{ts,tsx}', { cwd: path.join(root, project) })
    .filter(isSource)
    .map((file) => readFileSync(path.join(root, project, file), 'utf8'));

const matchesIn = (texts: readonly string[], pattern: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found)))].sort();

const packageOf = (project: string): string =>
  (JSON.parse(readFileSync(path.join(root, project, 'package.json'), 'utf8')) as { name: string }).name;

const idOf = (name: string): string => name.replace('@luodi/', '').replaceAll('-', '_');

/** Which project imports which, as an arrow each; what everything imports would only be ink. */
function modules(projects: readonly string[]): string {
  const everywhere = ['@luodi/domain', '@luodi/contracts', '@luodi/platform'];
  const arrows = projects.flatMap((project) => {
    const own = packageOf(project);
    const imported = matchesIn(sourcesOf(project), /from '(@luodi\/[\w-]+)/g);
    return imported
      .filter((name) => name !== own && (!everywhere.includes(name) || everywhere.includes(own)))
      .map((name) => `  ${idOf(own)} --> ${idOf(name)}`);
  });
  return ['flowchart LR', ...arrows].join('\n');
}

/** How the ledger says that it listens to everything. */
const EVERY = '...everyContract';

/** `dealSignedV1` → `luodi.leads.deal-signed.v1`: how a contract is named in code. */
const contractName = (type: string): string =>
  type
    .split('.')
    .slice(2)
    .join('-')
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Which service tells which services what. */
function eventRows(services: readonly string[]): readonly string[] {
  const consumed = services.map((service) => {
    const decorated = matchesIn(sourcesOf(`libs/${service}`), /@ConsumesEvent\(([^)]*)\)/g);
    return [service, decorated.flatMap((names) => names.split(/\s*,\s*/))] as const;
  });
  return EVENTS.map(({ type, service }) => {
    const reads = (names: readonly string[]): boolean => names.includes(contractName(type)) || names.includes(EVERY);
    const readers = consumed.filter(([, names]) => reads(names)).map(([name]) => name);
    return `| \`${type.split('.').slice(2).join('.')}\` | ${service} | ${readers.join(', ') || '–'} |`;
  });
}

const columns = (rows: readonly string[]): string => {
  const cells = rows.map((row) => row.slice(2, -2).split(' | '));
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
};

/** `docs/architecture/pictures.md`: modules and event flow, read off the sources and the contracts. */
export function architecturePictures(): string {
  const projects = globSync('{apps,libs}/*/package.json', { cwd: root })
    .map((file) => path.dirname(file))
    .sort();
  const services = [...new Set(EVENTS.map((event) => event.service))].sort();
  return `# Modules and events

Written by \`npm run contracts\` from the sources and the contracts, never by hand. States are drawn in the README of each
library that has a transition table.

## Modules

An arrow is an import. \`domain\`, \`contracts\` and \`platform\` are left out where everything else needs them.

\`\`\`mermaid
${modules(projects)}
\`\`\`

## Events

Who publishes a fact, and in which services something happens because of it. The gateway shows every event to screens.

${columns(['| event | published by | consumed by |', ...eventRows(services)])}
`;
}
