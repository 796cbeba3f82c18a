const { namesOf } = require('../names');

/** Declares an integration event: schema, golden sample, export and catalogue entry. */
module.exports = async function event(tree, { service, name }) {
  const { kebab, pascal, camel } = namesOf(name);
  const base = `libs/contracts/src/events/${service}/${kebab}.v1`;
  if (tree.exists(`${base}.ts`)) throw new Error(`${kebab} exists: a change that is not an optional field is a .v2`);
  tree.write(
    `${base}.ts`,
    `import { z } from 'zod';
import { fields } from '../../envelope/cloud-event';
import { defineEvent, type DataOf } from '../../define-event';

export const ${camel}V1 = defineEvent({
  service: '${service}',
  name: '${kebab}',
  version: 1,
  description: 'Say when it happens, by whom, and what it does not mean.',
  schema: z.object({
    happenedOn: fields.day,
  }),
});

export type ${pascal}V1 = DataOf<typeof ${camel}V1>;
`,
  );
  tree.write(
    `${base}.golden.json`,
    `${JSON.stringify(
      {
        specversion: '1.0',
        id: '01900000-0000-5000-8000-000000000000',
        source: `luodi/${service}`,
        type: `luodi.${service}.${kebab}.v1`,
        subject: '01900000-0000-5000-8000-000000000001',
        time: '2026-03-02T01:00:00.000Z',
        datacontenttype: 'application/json',
        projectid: '01900000-0000-5000-8000-000000000002',
        zone: 'jianshi',
        sequence: 1,
        aggregateversion: 1,
        correlationid: '01900000-0000-5000-8000-000000000003',
        actor: { kind: 'system', service },
        data: { happenedOn: '2026-03-02' },
      },
      null,
      2,
    )}\n`,
  );
  const index = 'libs/contracts/src/events/index.ts';
  tree.write(
    index,
    `${tree.read(index, 'utf-8')}export { ${camel}V1, type ${pascal}V1 } from './${service}/${kebab}.v1';\n`,
  );
  const catalogue = 'libs/contracts/src/events/catalogue.ts';
  tree.write(
    catalogue,
    tree
      .read(catalogue, 'utf-8')
      .replace(/\n\/\*\*/, `import { ${camel}V1 } from './${service}/${kebab}.v1';\n\n/**`)
      .replace(/\n\];/, `\n  ${camel}V1,\n];`),
  );
};
