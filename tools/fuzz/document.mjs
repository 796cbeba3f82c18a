/** Most values of one name that are told to the fuzzer. */
const MOST = 8;
/** Names whose values lead somewhere: without them nearly every request would end at 404. */
const LEADS_SOMEWHERE = /^(?:\w+Id|zone|scope|stage|itemCode|milestone|departmentId|region|creditCode|firmCreditCode)$/;

/**
 * The document as the fuzzer is given it: what is not named is not allowed (no `default` answer), and identifiers of
 * things that exist stand beside the free ones.
 */
export function strictDocument(document, known) {
  const strict = JSON.parse(JSON.stringify(document));
  for (const operation of operationsOf(strict)) {
    delete operation.responses.default;
    for (const parameter of operation.parameters) parameter.schema = withKnown(parameter.name, parameter.schema, known);
    const body = operation.requestBody?.content?.['application/json'];
    if (body) body.schema = tellKnown(body.schema, known);
  }
  return strict;
}

const METHODS = ['get', 'post', 'put', 'delete'];

const operationsOf = (document) =>
  Object.values(document.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []));

function tellKnown(schema, known) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one) => tellKnown(one, known));
  const told = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, tellKnown(value, known)]));
  if (schema.type !== 'object' || !told.properties) return told;
  const properties = Object.entries(told.properties).map(([name, value]) => [name, withKnown(name, value, known)]);
  return { ...told, properties: Object.fromEntries(properties) };
}

function withKnown(name, schema, known) {
  const values = known.get(name);
  return values && schema.type === 'string' ? { anyOf: [{ enum: [...values] }, schema] } : schema;
}

/**
 * Identifiers a person can see: reads every list, and from there every single thing, and notes values by their names.
 * `ask` answers a path with its parsed body, or undefined.
 */
export async function knownValues(document, ask, except) {
  const known = new Map();
  const note = (name, value) => {
    if (typeof value !== 'string' || !LEADS_SOMEWHERE.test(name) || except.has(value)) return;
    const values = known.get(name) ?? new Set();
    if (values.size < MOST) known.set(name, values.add(value));
  };
  const walk = (value) => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) (note(name, inner), walk(inner));
  };
  const reads = Object.entries(document.paths).filter(([path, { get }]) => get && !path.endsWith('.json'));
  for (const [path] of reads.filter(([path]) => !path.includes('{') && path !== '/api/live')) walk(await ask(path));
  for (const [path] of reads.filter(([path]) => path.split('{').length === 2)) {
    const [, name] = /\{(\w+)\}/.exec(path);
    for (const value of [...(known.get(name) ?? [])])
      walk(await ask(path.replace(`{${name}}`, encodeURIComponent(value))));
  }
  return known;
}
