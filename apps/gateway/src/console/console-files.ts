import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Where the built console lies, beside the gateway in every edition. */
export const CONSOLE_FOLDER = path.resolve(__dirname, '../../../console/dist');

/** A file of the console in a form a browser takes. */
export interface ServedFile {
  readonly body: Buffer;
  readonly encoding: 'br' | 'gzip' | undefined;
  readonly type: string;
  /** Its name carries a hash of its content: it never changes. */
  readonly hashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Below this size compression costs more than it saves, bytes. */
const WORTH_COMPRESSING = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * The files of the built console, listed once: nothing outside the list is ever read, whatever a path says (S51). Each
 * is read when it is first asked for and kept compressed.
 */
export class ConsoleFiles {
  private readonly kept = new Map<string, Promise<ServedFile>>();

  private constructor(
    private readonly folder: string,
    private readonly names: ReadonlySet<string>,
    /** The one page; its nonce is filled in per answer. */
    readonly page: string,
  ) {}

  /** Undefined where no console was built. */
  static in(folder: string): ConsoleFiles | undefined {
    let page: string;
    try {
      page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    } catch {
      return undefined;
    }
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`);
    return new ConsoleFiles(folder, new Set(names.filter((name) => TYPES[path.extname(name)] !== undefined)), page);
  }

  /** The file at a path in the best encoding that is accepted; undefined where there is none. */
  find(name: string, accepts: string): Promise<ServedFile> | undefined {
    if (!this.names.has(name)) return undefined;
    const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
    const key = `${encoding ?? 'plain'} ${name}`;
    const known = this.kept.get(key) ?? this.read(name, encoding);
    this.kept.set(key, known);
    return known;
  }

  private async read(name: string, encoding: ServedFile['encoding']): Promise<ServedFile> {
    const plain = readFileSync(path.join(this.folder, name));
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    const file = { type, hashed: name.startsWith('/assets/') };
    if (encoding === undefined || plain.length < WORTH_COMPRESSING)
      return { ...file, body: plain, encoding: undefined };
    return { ...file, body: encoding === 'br' ? await brotli(plain, BROTLI) : await gzipped(plain), encoding };
  }
}

/** Between two looks at whether the console was built anew, milliseconds. */
const LOOK_EVERY_MS = 1000;

/** The console as it was built last: a new build is served without a restart, an unfinished one is not there. */
export class ConsoleFolder {
  private files: ConsoleFiles | undefined;
  private builtAt = -1;
  private lookedAt = -Infinity;

  constructor(private readonly folder: string) {}

  /** Undefined where no console was built. */
  current(now = performance.now()): ConsoleFiles | undefined {
    if (now - this.lookedAt < LOOK_EVERY_MS) return this.files;
    this.lookedAt = now;
    const builtAt = statSync(path.join(this.folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (builtAt !== this.builtAt) this.files = ConsoleFiles.in(this.folder);
    this.builtAt = builtAt;
    return this.files;
  }
}
