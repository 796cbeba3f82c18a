import type { CommandExecutor } from '../commands';
import type { PolicyStore } from '../policies';
import type { ServiceDeclaration } from './define-service';
import type { ServiceOptions } from './service-options';
import { WatchedExecutor } from './watched-executor';

/** The command executor of one service; it wakes the relay when public events were committed. */
export const createExecutor = (
  { name, aggregates }: ServiceDeclaration,
  { database, lanes, batchLimit }: ServiceOptions,
  policies: PolicyStore,
  heard: { readonly published: () => void; readonly unavailable: () => void },
): CommandExecutor =>
  new WatchedExecutor({
    service: name,
    databaseUrl: database.url,
    policies,
    aggregates,
    onPublished: heard.published,
    onUnavailable: heard.unavailable,
    ...(lanes !== undefined && { lanes }),
    ...(batchLimit !== undefined && { bound: batchLimit }),
  });
