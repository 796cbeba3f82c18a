export { ledgerService } from './ledger.service';
export { rebuildLedgers, type RebuildProgress } from './project-ledgers/rebuild-ledgers/rebuild-ledgers';
export { verifyLedgerChains, type RunStatement } from './project-ledgers/verify-ledger/verify-ledger-chains';
