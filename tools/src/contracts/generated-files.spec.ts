import { z } from 'zod';
import { defineConfig } from '@luodi/platform/config';
import { envExample, generatedFiles } from './generated-files';

it('writes the same bytes twice, so that a stale file is a difference and nothing else', async () => {
  expect([...(await generatedFiles())]).toEqual([...(await generatedFiles())]);
});

it('S91: shows where a setting comes from and never fills in a secret', () => {
  const config = defineConfig({
    name: 'part',
    schema: z.object({ port: z.string(), secret: z.string() }),
    fromEnv: { port: 'PART_PORT', secret: 'PART_SECRET' },
    developmentDefaults: { port: '3000', secret: 'known-to-everyone' },
    secrets: ['secret'],
    describe: { port: 'port to listen on', secret: 'signs things' },
  });
  const text = envExample([config]);
  expect(text).toContain('# port to listen on\nPART_PORT=3000\n');
  expect(text).toContain('# signs things\nPART_SECRET=\n');
  expect(text).not.toContain('known-to-everyone');
});
