import { RuleTester } from 'eslint';
import { parser } from 'typescript-eslint';
import luodi from './index.mjs';

const tester = new RuleTester({ languageOptions: { parser } });
const rule = (name: string) => {
  const found = luodi.rules[name];
  if (!found) throw new Error(`no rule ${name}`);
  return found;
};

describe('own lint rules', () => {
  tester.run('route-declares-permission', rule('route-declares-permission'), {
    valid: [
      'class C { @Route(decideItemRoute) decide() {} }',
      "const r = defineRoute({ id: 'a', permission: 'project.read', path: '/a' });",
    ],
    invalid: [
      { code: "class C { @Post('cases') open() {} }", errors: [{ messageId: 'bare' }] },
      { code: "const r = defineRoute({ id: 'a', path: '/a' });", errors: [{ messageId: 'missing' }] },
    ],
  });

  tester.run('topic-only-in-contracts', rule('topic-only-in-contracts'), {
    valid: ["topicOf('land')"],
    invalid: [{ code: "subscribe('land.events')", errors: [{ messageId: 'literal' }] }],
  });

  tester.run('stay-in-your-folder', rule('stay-in-your-folder'), {
    valid: [
      {
        filename: '/r/libs/land/src/parcels/list/list.query.ts',
        code: "import { ParcelRow } from '../rows/parcel.row';",
      },
      { filename: '/r/libs/land/src/parcels/domain/hold.ts', code: "import { Ok } from '@luodi/domain';" },
      { filename: '/r/libs/land/src/land.module.ts', code: "import { A } from './parcels/list/list.controller';" },
    ],
    invalid: [
      {
        filename: '/r/libs/land/src/parcels/list/list.query.ts',
        code: "import { hold } from '../hold/hold.command';",
        errors: [{ messageId: 'useCase' }],
      },
      {
        filename: '/r/libs/land/src/parcels/list/list.query.ts',
        code: "import { Supply } from '../../supplies/domain/supply';",
        errors: [{ messageId: 'feature' }],
      },
      {
        filename: '/r/libs/land/src/parcels/domain/hold.ts',
        code: "import { z } from 'zod';",
        errors: [{ messageId: 'domain' }],
      },
    ],
  });

  tester.run('exported-needs-tsdoc', rule('exported-needs-tsdoc'), {
    valid: ['/** Days, inclusive. */\nexport function days() {}', 'export const x = 1;'],
    invalid: [
      { code: 'export function days() {}', errors: [{ messageId: 'missing' }] },
      { code: 'export const days = () => 1;', errors: [{ messageId: 'missing' }] },
    ],
  });

  tester.run('no-personal-data', rule('no-personal-data'), {
    valid: ["const phone = '138****1234';", "const code = '91350100M000100Y43';"],
    invalid: [
      { code: `const phone = '${['138', '0013', '8000'].join('')}';`, errors: [{ messageId: 'found' }] },
      { code: `const id = '${['110101', '19900307', '123X'].join('')}';`, errors: [{ messageId: 'found' }] },
    ],
  });

  tester.run('todo-needs-issue', rule('todo-needs-issue'), {
    valid: ['// TODO(#12) weigh by area'],
    invalid: [{ code: '// TODO weigh by area', errors: [{ messageId: 'loose' }] }],
  });
});
