import type { CommandExecutor } from '../commands';
import type { PolicyStore } from '../policies';
import type { ServiceDeclaration } from './define-service';
import type { ServiceOptions } from './service-options';
import { TracedExecutor } from './traced-executor';

/** The command executor of one service; it wakes the relay when public events were committed. */
export const createExecutor = (
  { name, aggregates }: ServiceDeclaration,
  { database, lanes, batchLimit }: ServiceOptions,
  policies: PolicyStore,
  onPublished: () => void,
): CommandExecutor =>
  new TracedExecutor({
    service: name,
    databaseUrl: database.url,
    policies,
    aggregates,
    onPublished,
    ...(lanes !== undefined && { lanes }),
    ...(batchLimit !== undefined && { bound: batchLimit }),
  });
