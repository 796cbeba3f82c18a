const { namesOf } = require('../names');

/** Writes the next decision record; the number is never used twice. */
module.exports = async function adr(tree, { decision }) {
  const { kebab } = namesOf(decision);
  const numbers = tree.children('docs/adr').map((file) => parseInt(file, 10) || 0);
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0');
  const title = kebab.replaceAll('-', ' ');
  tree.write(
    `docs/adr/${number}-${kebab}.md`,
    `# ${number}. ${title[0].toUpperCase()}${title.slice(1)}

## Context

## Options and their price

## Decision

## Consequences

## How we would notice that it was wrong
`,
  );
};
