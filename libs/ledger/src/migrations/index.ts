import { CreateProjectLedgers1770000005000 } from './1770000005000-create-project-ledgers';
import { PublishLedgerPolicies1770000005010 } from './1770000005010-publish-ledger-policies';
import { IndexNamedEntries1770000005020 } from './1770000005020-index-named-entries';

/** In order. */
export const ledgerMigrations = [
  CreateProjectLedgers1770000005000,
  PublishLedgerPolicies1770000005010,
  IndexNamedEntries1770000005020,
] as const;
