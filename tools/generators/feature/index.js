const { namesOf } = require('../names');

/** A feature folder: state, events, aggregate, row, publisher and module, with a spec that fails until it is filled. */
module.exports = async function feature(tree, { service, name, aggregate }) {
  const f = namesOf(name);
  const a = namesOf(aggregate);
  const dir = `libs/${service}/src/${f.kebab}`;
  if (tree.exists(`${dir}/${f.kebab}.module.ts`)) throw new Error(`${dir} exists`);
  tree.write(
    `${dir}/domain/${a.kebab}.events.ts`,
    `import type { LegalDay } from '@luodi/domain';

export interface ${a.pascal}Opened {
  readonly type: '${a.pascal}Opened';
  readonly openedOn: LegalDay;
}

export type ${a.pascal}Event = ${a.pascal}Opened;
`,
  );
  tree.write(
    `${dir}/domain/${a.kebab}.ts`,
    `import type { LegalDay } from '@luodi/domain';
import type { ${a.pascal}Event } from './${a.kebab}.events';

export interface ${a.pascal} {
  readonly openedOn?: LegalDay;
}

export const initial${a.pascal}: ${a.pascal} = {};

/** The state after an event; a new event does not compile until it stands here. */
export function evolve${a.pascal}(state: ${a.pascal}, event: ${a.pascal}Event): ${a.pascal} {
  switch (event.type) {
    case '${a.pascal}Opened':
      return { ...state, openedOn: event.openedOn };
  }
}
`,
  );
  tree.write(
    `${dir}/domain/${a.kebab}.spec.ts`,
    `import { evolve${a.pascal}, initial${a.pascal} } from './${a.kebab}';

describe('${a.kebab}', () => {
  it('says what opening it means', () => {
    const opened = evolve${a.pascal}(initial${a.pascal}, { type: '${a.pascal}Opened', openedOn: '2026-03-02' });
    expect(opened).toEqual({ openedOn: '2026-03-02', and: 'what else is true' });
  });
});
`,
  );
  tree.write(
    `${dir}/rows/${a.kebab}.row.ts`,
    `import { StreamRow } from '@luodi/platform/commands';
import { Column, Entity } from 'typeorm';
import type { ${a.pascal} } from '../domain/${a.kebab}';

@Entity('${a.kebab.replaceAll('-', '_')}')
export class ${a.pascal}Row extends StreamRow {
  @Column('date', { nullable: true })
  opened_on: string | null;
}

/** What the screens of ${f.kebab} read. */
export const ${a.camel}Rows = (state: ${a.pascal}) => [{ opened_on: state.openedOn ?? null }];
`,
  );
  tree.write(
    `${dir}/publishing/${a.kebab}.publisher.ts`,
    `import type { PublicEvent } from '@luodi/platform/commands';
import type { ${a.pascal}Event } from '../domain/${a.kebab}.events';

/** Which private events others may know, and as what. */
export function publish${a.pascal}(event: ${a.pascal}Event): readonly PublicEvent[] {
  switch (event.type) {
    case '${a.pascal}Opened':
      return [];
  }
}
`,
  );
  tree.write(
    `${dir}/${a.kebab}.aggregate.ts`,
    `import { defineAggregate, rowTable } from '@luodi/platform/commands';
import { evolve${a.pascal}, initial${a.pascal} } from './domain/${a.kebab}';
import { publish${a.pascal} } from './publishing/${a.kebab}.publisher';
import { ${a.pascal}Row, ${a.camel}Rows } from './rows/${a.kebab}.row';

export const ${a.camel} = defineAggregate({
  type: '${a.kebab}',
  initial: initial${a.pascal},
  evolve: evolve${a.pascal},
  rows: [rowTable(${a.pascal}Row, ${a.camel}Rows)],
  publish: publish${a.pascal},
});
`,
  );
  tree.write(
    `${dir}/${f.kebab}.module.ts`,
    `import { Module } from '@nestjs/common';

@Module({ controllers: [] })
export class ${f.pascal}Module {}
`,
  );
};
