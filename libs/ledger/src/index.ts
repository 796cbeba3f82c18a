export { ledgerService } from './ledger.service';
export { rebuildLedgers, type RebuildProgress } from './project-ledgers/rebuild-ledgers/rebuild-ledgers';
export type { RunStatement } from './project-ledgers/run-statement';
export { verifyLedgerChains } from './project-ledgers/verify-ledger/verify-ledger-chains';
