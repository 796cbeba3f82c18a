/** One line of `docs/reliability.md`. */
export interface IndexRow {
  readonly id: string;
  /** Specs named as proof, as paths from the root of the repository. */
  readonly specs: readonly string[];
  /** Why the rule has no place in Luodi, when no spec is named. */
  readonly reason: string | undefined;
}

const ROW = /^\| ([PMFS]\d+[a-e]?) +\| .+? +\| (.+?) +\|$/;

/** Reads the tables of the index; lines that are no row of a rule are left out. */
export function readIndex(markdown: string): IndexRow[] {
  return markdown.split('\n').flatMap((line) => {
    const [, id, proof] = ROW.exec(line) ?? [];
    if (id === undefined || proof === undefined) return [];
    const specs = [...proof.matchAll(/`([^`]+\.(?:spec|suite)\.tsx?)`/g)].flatMap(([, path]) => (path ? [path] : []));
    return [{ id, specs, reason: /^no place: (.{20,})$/.exec(proof)?.[1] }];
  });
}

/** A title may also close a table (`])('…'`) or depend on what this machine has (`(missing ? it.skip : it)('…'`). */
const TITLE_OR_COMMENT =
  /^\s*(?:(?:it|test|describe)\b|\]\)\(|\(.+ \? (?:it|describe)\.skip : (?:it|describe)\)\(|['"`]|\/\/|\/?\*)/;

/** True when a title or a comment of the spec quotes the id; a mention inside code does not count. */
export function quotes(spec: string, id: string): boolean {
  const word = new RegExp(`(?<![A-Za-z0-9])${id}(?![A-Za-z0-9])`);
  return spec.split('\n').some((line) => TITLE_OR_COMMENT.test(line) && word.test(line));
}
