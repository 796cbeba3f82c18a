import type { Migration } from '../../database';
import { CreateInboxAndParked1770000010000 } from './1770000010000-create-inbox-and-parked';

/** Tables of the consumers; the outbox comes with the executor's migrations. */
export const messagingMigrations: readonly Migration[] = [CreateInboxAndParked1770000010000];
