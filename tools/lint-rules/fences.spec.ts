import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };

interface LintResult {
  messages: { ruleId: string; message: string }[];
}

/** Lints one real file of a real project with the configuration that CI uses. */
function lint(file: string, code: string): string[] {
  const target = path.join(root, file);
  writeFileSync(target, code);
  try {
    const { stdout } = spawnSync(bin('eslint'), ['--format', 'json', target], { cwd: root, env, encoding: 'utf8' });
    const [result] = JSON.parse(stdout.slice(stdout.indexOf('[{'))) as LintResult[];
    return (result?.messages ?? []).map((message) => message.ruleId);
  } finally {
    rmSync(target);
  }
}

describe('the fences of the repository hold', () => {
  // Without a cached project graph Nx skips its boundary rule silently: make one, and prove that it is used.
  beforeAll(() => {
    execFileSync(bin('nx'), ['show', 'projects'], { cwd: root, env });
  }, 60_000);

  it('refuses kafkajs in a service', () => {
    const rules = lint('libs/land/src/fence-fixture.ts', "import { Kafka } from 'kafkajs';\nexport const k = Kafka;\n");
    expect(rules).toContain('@nx/enforce-module-boundaries');
  }, 60_000);

  it('refuses one service in another', () => {
    const rules = lint(
      'libs/land/src/fence-fixture.ts',
      "import * as other from '@luodi/leads';\nexport const o = other;\n",
    );
    expect(rules).toContain('@nx/enforce-module-boundaries');
  }, 60_000);

  it('refuses a service in the client of the browser, and React in tools', () => {
    const client = lint(
      'libs/api-client/src/fence-fixture.ts',
      "import * as other from '@luodi/land';\nexport const o = other;\n",
    );
    expect(client).toContain('@nx/enforce-module-boundaries');
    const tool = lint('tools/src/fence-fixture.ts', "import * as react from 'react';\nexport const r = react;\n");
    expect(tool).toContain('@nx/enforce-module-boundaries');
  }, 60_000);

  it('refuses node modules and the clock in the domain', () => {
    const rules = lint(
      'libs/domain/src/fence-fixture.ts',
      "import fs from 'node:fs';\nexport const f = [fs, new Date()];\n",
    );
    expect(rules).toEqual(expect.arrayContaining(['no-restricted-imports', 'no-restricted-globals']));
  }, 60_000);

  it('refuses a route without permission', () => {
    const rules = lint(
      'libs/land/src/fence-fixture.ts',
      "import { Controller, Get } from '@nestjs/common';\n@Controller()\nexport class Open {\n  @Get('open')\n  open(): string {\n    return 'open';\n  }\n}\n",
    );
    expect(rules).toContain('luodi/route-declares-permission');
  }, 60_000);

  it('refuses a topic outside contracts', () => {
    expect(lint('libs/land/src/fence-fixture.ts', "export const topic = 'land.events';\n")).toContain(
      'luodi/topic-only-in-contracts',
    );
  }, 60_000);

  it('refuses every way to the database past the one unit of work (P30)', () => {
    const rules = lint(
      'libs/land/src/fence-fixture.ts',
      "import { InjectRepository } from '@nestjs/typeorm';\nimport { DataSource, EntityManager } from 'typeorm';\nimport { Pool } from 'pg';\nexport const all = [InjectRepository, DataSource, EntityManager, Pool];\n",
    );
    expect(rules.filter((rule) => rule === '@nx/enforce-module-boundaries')).toHaveLength(2);
    expect(rules.filter((rule) => rule === 'no-restricted-imports')).toHaveLength(2);
  }, 60_000);

  it('refuses a promise nobody waits for, and one where none is expected (P32)', () => {
    const rules = lint(
      'libs/land/src/fence-fixture.ts',
      'const save = (): Promise<void> => Promise.resolve();\n/** Saves. */\nexport function run(): void {\n  save();\n  [1].forEach(async () => save());\n}\n',
    );
    expect(rules).toEqual(
      expect.arrayContaining(['@typescript-eslint/no-floating-promises', '@typescript-eslint/no-misused-promises']),
    );
  }, 60_000);

  it('refuses a number where money and areas are exact (P34)', () => {
    const rules = lint(
      'libs/land/src/parcels/domain/fence-fixture.ts',
      "/** A price. */\nexport const price = parseFloat('0.1') + Number.parseFloat('0.2');\n",
    );
    expect(rules).toContain('no-restricted-globals');
    expect(rules).toContain('no-restricted-properties');
  }, 60_000);

  it('refuses process.env outside the configuration', () => {
    expect(lint('libs/land/src/fence-fixture.ts', 'export const e = process.env.HOME;\n')).toContain(
      'no-restricted-syntax',
    );
  }, 60_000);
});
