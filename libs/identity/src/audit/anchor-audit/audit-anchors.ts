import { existsSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { ReadDatabase } from '@luodi/platform/database';
import { Inject, Injectable, Logger, Optional, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Anchor } from '../anchor';

/** Injection token of the file that anchors are told to; without it there are none. */
export const AUDIT_ANCHOR_FILE = Symbol('audit anchor file');

const EVERY_MS = 60_000;
const HEADS = `select zone, seq::int as seq, hash from audit_head where seq > 0 order by zone`;

/**
 * Tells every minute how far each audit chain has come, to a file that belongs outside the database administrator's reach
 * (F80): a chain that was cut or written anew no longer holds what was told. A line per chain that moved.
 */
@Injectable()
export class AuditAnchors implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(AuditAnchors.name);
  private readonly told = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: ReadDatabase,
    @Optional() @Inject(AUDIT_ANCHOR_FILE) private readonly file?: string,
  ) {}

  onModuleInit(): void {
    if (this.file !== undefined) this.timer = setInterval(() => void this.tell(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.tell();
  }

  /** Never fails: a database or a disk that is away is told at the next round. */
  async tell(): Promise<void> {
    if (this.file === undefined) return;
    try {
      const heads = (await this.database.query<Anchor>(['*'], HEADS)).filter(
        ({ zone, seq }) => (this.told.get(zone) ?? 0) < seq,
      );
      const at = new Date().toISOString();
      const lines = heads.map((head) => `${JSON.stringify({ at, ...head })}\n`).join('');
      if (lines !== '') await appendFile(this.file, lines, { mode: 0o600 });
      for (const { zone, seq } of heads) this.told.set(zone, seq);
    } catch (error) {
      this.logger.warn(`the audit anchors could not be told: ${String(error)}`);
    }
  }
}

/** What was told; nothing where there is no such file. A line that a crash cut off is left out. */
export function readAnchors(file: string): readonly Anchor[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Anchor);
}
