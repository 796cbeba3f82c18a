const base = require('./jest.base.js');

/** Jest for what runs in a browser: jsdom, TSX, styles left out. `module.exports = require('../../jest.web.js')(__dirname)`. */
module.exports = (dir) => {
  const { transform, ...rest } = base(dir);
  const [, [name, swc]] = Object.entries(transform)[0];
  const web = {
    ...swc,
    jsc: {
      ...swc.jsc,
      parser: { syntax: 'typescript', tsx: true, dynamicImport: true },
      transform: { react: { runtime: 'automatic' } },
    },
  };
  return {
    ...rest,
    testEnvironment: __dirname + '/tools/jest-browser-environment.js',
    testRegex: '(?<!\\.(int|e2e))\\.spec\\.tsx?$',
    setupFilesAfterEnv: [...rest.setupFilesAfterEnv, __dirname + '/tools/jest-browser.js'],
    transform: { '^.+\\.tsx?$': [name, web] },
    moduleNameMapper: { '\\.css$': __dirname + '/tools/jest-no-style.js' },
    moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
    testEnvironmentOptions: { customExportConditions: ['@luodi/source', 'require', 'default'] },
  };
};
