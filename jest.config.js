const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

// Every project's unit level in one run; LEVEL=int or LEVEL=e2e chooses another level.
const level = process.env.LEVEL ?? 'unit';
const file = level === 'unit' ? 'jest.config.js' : `jest.${level}.config.js`;
const homes = ['apps', 'libs'].flatMap((home) =>
  readdirSync(path.join(__dirname, home)).map((name) => `${home}/${name}`),
);

module.exports = {
  workerIdleMemoryLimit: '1GB',
  projects: [...homes, 'tools']
    .map((home) => `<rootDir>/${home}/${file}`)
    .filter((config) => existsSync(config.replace('<rootDir>', __dirname))),
};
