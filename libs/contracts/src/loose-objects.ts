import { z } from 'zod';
import type { RouteContract } from './define-route';

/**
 * Places of a route's input where a field nobody declared would pass silently (S33). The top of params, query and body
 * is strict in any case; below it the contract has to say `z.strictObject`.
 */
export function looseObjects(route: RouteContract): string[] {
  return (['params', 'query', 'body'] as const).flatMap((part) => {
    const schema = route[part];
    return schema ? looseIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), part) : [];
  });
}

function looseIn(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const isLoose = 'properties' in node && !('additionalProperties' in node) && place.includes('.');
  return [
    ...(isLoose ? [place] : []),
    ...Object.entries(node).flatMap(([key, value]) => looseIn(value, `${place}.${key}`)),
  ];
}
