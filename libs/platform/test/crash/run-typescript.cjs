// Lets plain Node run the sources, so that child processes of tests need no build: node --conditions=@luodi/source -r this.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const { exclude: _exclude, ...options } = JSON.parse(readFileSync(join(__dirname, '../../../../.swcrc'), 'utf8'));
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...options,
    swcrc: false,
    filename,
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
