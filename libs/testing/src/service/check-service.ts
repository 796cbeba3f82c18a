import 'reflect-metadata';
import { ERRORS, EVENTS, looseObjects, platformRoutes, ROUTES, type RouteContract } from '@luodi/contracts';
import { PERMISSIONS } from '@luodi/domain';
import type { ServiceDeclaration } from '@luodi/platform/boot';
import { ROUTE } from '@luodi/platform/http';
import { contractsOf } from '@luodi/platform/messaging';
import { getMetadataArgsStorage } from 'typeorm';
import { methodsOf, type DeclaredMethod } from './declared-methods';

/**
 * What lint cannot see about a service (`style.md` 8), from its declaration and the metadata of its classes, without a
 * server. Throws one error with everything that is wrong.
 */
export async function checkService(declaration: ServiceDeclaration): Promise<void> {
  const methods = methodsOf(declaration.module);
  const faults = [
    ...routeFaults(declaration, methods),
    ...consumerFaults(methods),
    ...deadlineFaults(declaration),
    ...commandFaults(declaration),
    ...relationFaults(declaration),
  ];
  if (faults.length > 0)
    throw new Error(`${declaration.name} is not as declared:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  await Promise.resolve();
}

const addressOf = (route: RouteContract): string => `${route.method} ${route.path}`;

/** S37: what is served is declared, what is declared is served. */
function routeFaults(declaration: ServiceDeclaration, methods: readonly DeclaredMethod[]): string[] {
  const served = methods.flatMap(({ metadata }) => (metadata.has(ROUTE) ? [metadata.get(ROUTE) as RouteContract] : []));
  const naked = methods.filter(({ metadata }) => metadata.has('path') && !metadata.has(ROUTE));
  const declared = new Set(declaration.routes);
  const servedSet = new Set(served);
  return [
    ...naked.map(({ name }) => `${name} serves HTTP without @Route: nothing guards it`),
    ...served
      .filter((route) => !declared.has(route))
      .map((route) => `${addressOf(route)} is served and not in the list of routes`),
    ...declaration.routes
      .filter((route) => !servedSet.has(route))
      .map((route) => `${addressOf(route)} is declared and not served`),
    ...repeated([...served, ...platformRoutes(declaration.name)].map(addressOf)).map(
      (address) => `${address} is served twice`,
    ),
    ...declaration.routes.flatMap(contractFaults(declaration)),
  ];
}

const contractFaults =
  ({ name }: ServiceDeclaration) =>
  (route: RouteContract): string[] => {
    const known: readonly string[] = [...PERMISSIONS, 'anyone', 'signed-in'];
    return [
      ...(route.service === name ? [] : [`${route.id} belongs to ${route.service}`]),
      ...(known.includes(route.permission)
        ? []
        : [`${route.id} needs a permission nobody can hold: ${route.permission}`]),
      ...route.errors
        .filter((code) => !ERRORS[code])
        .map((code) => `${route.id} answers ${code}, which is not in the catalogue`),
      ...looseObjects(route).map((place) => `${route.id} accepts unknown fields in ${place}: use z.strictObject (S33)`),
    ];
  };

function consumerFaults(methods: readonly DeclaredMethod[]): string[] {
  return methods.flatMap(({ name, method, metadata }) => {
    if (!metadata.has('microservices:pattern')) return [];
    const contracts = contractsOf(method);
    if (contracts.length === 0) return [`${name} listens without @ConsumesEvent: nothing validates what it gets`];
    return contracts
      .filter((contract) => !EVENTS.includes(contract))
      .map(({ type }) => `${name} consumes ${type}, which is not in the catalogue`);
  });
}

/** Every kind of deadline has one handler, and its command belongs to the aggregate whose timer it is. */
function deadlineFaults({ deadlines, aggregates, commands }: ServiceDeclaration): string[] {
  const kinds = deadlines.map((deadline) => `${deadline.aggregate.type}/${deadline.kind}`);
  return [
    ...repeated(kinds).map((kind) => `deadline ${kind} has two handlers`),
    ...deadlines
      .filter(({ aggregate }) => !aggregates.includes(aggregate))
      .map(({ kind }) => `deadline ${kind} is of an aggregate that is not listed`),
    ...deadlines
      .filter(({ command }) => !commands.includes(command))
      .map(({ kind, command }) => `deadline ${kind} fires ${command.name}, which is not listed`),
  ];
}

function commandFaults({ commands, aggregates, jobs }: ServiceDeclaration): string[] {
  return [
    ...repeated(commands.map((command) => command.name)).map((name) => `two commands are called ${name}`),
    ...repeated(aggregates.map((aggregate) => aggregate.type)).map((type) => `two aggregates are called ${type}`),
    ...repeated(jobs.map((job) => job.kind)).map((kind) => `job ${kind} has two handlers`),
    ...commands
      .filter(({ aggregate }) => !aggregates.includes(aggregate))
      .map(({ name }) => `${name} is aimed at an aggregate that is not listed`),
    ...aggregates.flatMap(({ type, constraints }) =>
      Object.values(constraints)
        .filter((code) => !ERRORS[code])
        .map((code) => `${type} refuses with ${code}, which is not in the catalogue`),
    ),
  ];
}

/** P36: rows stand alone. A relation would be read with a query per row, or eagerly with every query. */
function relationFaults({ aggregates }: ServiceDeclaration): string[] {
  const rows = new Set<unknown>(
    aggregates.flatMap(({ rows: kept, entries }) => [...kept, ...entries].map(({ rowClass }) => rowClass)),
  );
  return getMetadataArgsStorage()
    .relations.filter(({ target }) => rows.has(target))
    .map(
      ({ target, propertyName }) =>
        `${String((target as { name?: string }).name)}.${propertyName} is a relation: rows hold ids, lists join in SQL`,
    );
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

/** Whether the public document knows a service's routes; for the day a service forgets to list them there. */
export const undocumented = (declaration: ServiceDeclaration): string[] =>
  declaration.routes
    .filter((route) => !route.path.startsWith('/internal/') && !ROUTES.includes(route))
    .map((route) => route.id);
