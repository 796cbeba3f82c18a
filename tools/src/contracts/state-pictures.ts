import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TransitionTable } from '@luodi/domain';

type Table = TransitionTable<string, string, never>;

const root = path.resolve(__dirname, '../../..');
/** Under Jest the sources run as they are, in the built tools their output does. */
const isBuilt = __filename.endsWith('.js');
const BEGIN = '<!-- State pictures: written by npm run contracts from the transition tables, never by hand. -->';
const END = '<!-- End of the state pictures. -->';

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'initial' in value && 'ends' in value && 'moves' in value;

/** The tables of a library, `itemTransitions` and the like, by name. */
async function tablesOf(library: string): Promise<readonly (readonly [string, Table])[]> {
  const sources = globSync('src/**/*[.-]transitions.ts', { cwd: library }).sort();
  const modules = await Promise.all(
    sources.map(async (source) => {
      const file = isBuilt ? source.replace(/^src/, 'dist').replace(/\.ts$/, '.js') : source;
      const module = (await import(path.join(library, file))) as Record<string, unknown>;
      // What the build writes is CommonJS: to an import its exports are the default.
      return isBuilt ? (module.default as Record<string, unknown>) : module;
    }),
  );
  const named = modules.flatMap((module) => Object.entries(module));
  return named.filter((entry): entry is [string, Table] => entry[0] !== 'default' && isTable(entry[1]));
}

/** `itemTransitions` → `Item`, as a heading. */
const titleOf = (name: string): string => {
  const words = name.replace(/Transitions$/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
};

const idOf = (state: string): string => `s_${state.replaceAll(/\W/g, '_')}`;

/** A transition table as a mermaid state diagram; moves between the same two states share an arrow. */
export function pictureOf({ initial, states, ends, names = {}, moves }: Table): string {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to, name } of moves) {
    const arrow = `${idOf(from)} --> ${idOf(to)}`;
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(name));
  }
  const called = (state: string): string => {
    const { zh, en } = (names as Readonly<Record<string, { zh: string; en: string }>>)[state] ?? {};
    return zh && en ? `${state} ${zh} ${en}` : state;
  };
  return [
    'stateDiagram-v2',
    ...states.map((state) => `  state "${called(state)}" as ${idOf(state)}`),
    `  [*] --> ${idOf(initial)}`,
    ...[...arrows].map(([arrow, moved]) => `  ${arrow}: ${[...moved].join(' / ')}`),
    ...ends.map((state) => `  ${idOf(state)} --> [*]`),
  ].join('\n');
}

/** The README with its pictures in place of the old ones, or at its end. */
export function withPictures(readme: string, tables: readonly (readonly [string, Table])[]): string {
  const pictures = tables.map(
    ([name, table]) => `### ${titleOf(name)}\n\n\`\`\`mermaid\n${pictureOf(table)}\n\`\`\`\n`,
  );
  const block = `${BEGIN}\n\n## States\n\n${pictures.join('\n')}\n${END}`;
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) return `${readme.trimEnd()}\n\n${block}\n`;
  return readme.slice(0, begin) + block + readme.slice(end + END.length);
}

/** README of every library with transition tables → its text with fresh state pictures. */
export async function readmesWithStates(): Promise<readonly (readonly [string, string])[]> {
  const libraries = globSync('libs/*', { cwd: root }).sort();
  const readmes = await Promise.all(
    libraries.map(async (library) => {
      const tables = await tablesOf(path.join(root, library));
      if (tables.length === 0) return [];
      const file = `${library}/README.md`;
      return [[file, withPictures(readFileSync(path.join(root, file), 'utf8'), tables)] as const];
    }),
  );
  return readmes.flat();
}
