// A bare Node process that runs the TypeScript beside it, as Jest does: no build is older than the code under test.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const swcrc = JSON.parse(readFileSync(join(__dirname, '../../../../.swcrc'), 'utf8'));
const options = { ...swcrc, exclude: [], swcrc: false, sourceMaps: false };
require.extensions['.ts'] = (module, path) => module._compile(transformFileSync(path, options).code, path);
require(process.argv[2] ?? './executor-child.ts');
