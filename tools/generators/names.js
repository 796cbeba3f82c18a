/** `decide-item` → the spellings the skeletons need. */
exports.namesOf = (kebab) => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) throw new Error(`"${kebab}" is not kebab-case`);
  const pascal = kebab.replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
  return {
    kebab,
    pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    upper: kebab.toUpperCase().replaceAll('-', '_'),
  };
};
