import { createTree } from '@nx/devkit/testing';
import type { Tree } from '@nx/devkit';
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Generator = (tree: Tree, options: Record<string, string>) => Promise<void>;
const generator = async (name: string): Promise<Generator> =>
  ((await import(`./${name}/index.js`)) as { default: Generator }).default;

const repository = path.resolve(__dirname, '../..');
const CATALOGUE = 'libs/contracts/src/events/catalogue.ts';
const EVENTS = 'libs/contracts/src/events/index.ts';

describe('the generators', () => {
  let tree: Tree;
  beforeEach(() => {
    tree = createTree();
    for (const file of [CATALOGUE, EVENTS]) tree.write(file, readFileSync(path.join(repository, file), 'utf8'));
  });

  it('give a decision record the next number', async () => {
    tree.write('docs/adr/0007-seventh.md', '');
    await (
      await generator('adr')
    )(tree, { decision: 'eighth-thing' });
    expect(tree.children('docs/adr')).toContain('0008-eighth-thing.md');
  });

  it('enter a new event in the catalogue with a golden sample', async () => {
    await (
      await generator('event')
    )(tree, { service: 'land', name: 'parcel-split' });
    expect(tree.read(CATALOGUE, 'utf-8')).toContain("import { parcelSplitV1 } from './land/parcel-split.v1';");
    expect(tree.read(CATALOGUE, 'utf-8')).toContain('  parcelSplitV1,\n];');
    const golden = JSON.parse(
      tree.read('libs/contracts/src/events/land/parcel-split.v1.golden.json', 'utf-8') ?? '',
    ) as object;
    expect(golden).toMatchObject({ type: 'luodi.land.parcel-split.v1' });
  });

  it('build a feature, then a use case in it, with specs that fail until they are filled', async () => {
    await (
      await generator('feature')
    )(tree, { service: 'land', name: 'auctions', aggregate: 'auction' });
    await (
      await generator('use-case')
    )(tree, {
      service: 'land',
      feature: 'auctions',
      name: 'award-auction',
      aggregate: 'auction',
      permission: 'land.supply',
    });
    expect(tree.exists('libs/land/src/auctions/award-auction/award-auction.controller.ts')).toBe(true);
    expect(tree.read('libs/land/src/auctions/domain/award-auction.ts', 'utf-8')).toContain('AWARD_AUCTION_NOT_WRITTEN');
    expect(tree.read('libs/land/src/auctions/domain/auction.spec.ts', 'utf-8')).toContain('what else is true');
  });

  it('refuse a use case for an aggregate that is not there, and a name that is not kebab-case', async () => {
    const useCase = await generator('use-case');
    await expect(useCase(tree, { service: 'land', feature: 'x', name: 'do-it', aggregate: 'y' })).rejects.toThrow(
      'has no y.aggregate.ts',
    );
    await expect((await generator('adr'))(tree, { decision: 'Not Kebab' })).rejects.toThrow('not kebab-case');
  });
});
