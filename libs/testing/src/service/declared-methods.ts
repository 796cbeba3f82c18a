import 'reflect-metadata';
import type { Type } from '@nestjs/common';

/** A method of a controller with the metadata its decorators left. */
export interface DeclaredMethod {
  /** `DecideItemController.decide` */
  readonly name: string;
  readonly method: object;
  readonly metadata: ReadonlyMap<string, unknown>;
}

/** Every method of every controller reachable from a module, dynamic modules included. */
export function methodsOf(module: Type): DeclaredMethod[] {
  return controllersOf(module, new Set()).flatMap((controller) => {
    const prototype = controller.prototype as object;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (name === 'constructor' || typeof value !== 'function') return [];
      const keys = Reflect.getMetadataKeys(value) as string[];
      return [
        {
          name: `${controller.name}.${name}`,
          method: value,
          metadata: new Map(keys.map((key) => [key, Reflect.getMetadata(key, value) as unknown])),
        },
      ];
    });
  });
}

interface ModuleLike {
  readonly module?: Type;
  readonly controllers?: readonly Type[];
  readonly imports?: readonly unknown[];
}

function controllersOf(module: unknown, seen: Set<unknown>): Type[] {
  if (seen.has(module) || module === null || module === undefined) return [];
  seen.add(module);
  const dynamic = typeof module === 'function' ? undefined : (module as ModuleLike);
  const type = dynamic ? dynamic.module : (module as Type);
  const declared = <T>(key: string): readonly T[] =>
    type ? ((Reflect.getMetadata(key, type) as readonly T[] | undefined) ?? []) : [];
  const controllers = [...declared<Type>('controllers'), ...(dynamic?.controllers ?? [])];
  const imports = [...declared<unknown>('imports'), ...(dynamic?.imports ?? [])];
  return [...new Set([...controllers, ...imports.flatMap((imported) => controllersOf(imported, seen))])];
}
