const { readFileSync } = require('node:fs');
// The build leaves specs out; here they are what runs.
const swc = { ...JSON.parse(readFileSync(__dirname + '/.swcrc', 'utf8')), exclude: [], swcrc: false };
const levels = { unit: '(?<!\\.(int|e2e))\\.spec\\.ts$', int: '\\.int\\.spec\\.ts$', e2e: '\\.e2e\\.spec\\.ts$' };

/** One Jest setup for every project: `module.exports = require('../../jest.base.js')(__dirname, level)`. */
module.exports = (dir, level = 'unit') => ({
  rootDir: dir,
  displayName: `${dir.split('/').slice(-2).join('/')} ${level}`,
  testEnvironment: 'node',
  testRegex: levels[level],
  setupFilesAfterEnv: [__dirname + '/tools/jest-timeout.js'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironmentOptions: { customExportConditions: ['@luodi/source', 'node', 'require', 'default'] },
});
