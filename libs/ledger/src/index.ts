export { ledgerService } from './ledger.service';
export { verifyLedgerChains, type RunStatement } from './project-ledgers/verify-ledger/verify-ledger-chains';
