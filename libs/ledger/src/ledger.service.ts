import { ledgerRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { LedgerModule } from './ledger.module';
import { ledgerMigrations } from './migrations';
import { assignLeaderCommand } from './project-ledgers/assign-leader/assign-leader.command';
import { enterFactCommand } from './project-ledgers/enter-fact/enter-fact.command';
import { assignmentDueDeadline } from './project-ledgers/flag-missing-people/assignment-due.deadline';
import { flagMissingPeopleCommand } from './project-ledgers/flag-missing-people/flag-missing-people.command';
import { formSquadCommand } from './project-ledgers/form-squad/form-squad.command';
import { ledgerPolicySchemas } from './ledger-policy-schemas';
import { projectLedger } from './project-ledgers/project-ledger.aggregate';
import { releaseWaitingCommand } from './project-ledgers/release-waiting/release-waiting.command';
import { waitingOverDeadline } from './project-ledgers/release-waiting/waiting-over.deadline';
import { replaceLeaderCommand } from './project-ledgers/replace-leader/replace-leader.command';

/** One ledger per project over the facts of every service, its people, and the rates of a zone. */
export const ledgerService = defineService({
  name: 'ledger',
  module: LedgerModule,
  aggregates: [projectLedger],
  commands: [
    enterFactCommand,
    releaseWaitingCommand,
    flagMissingPeopleCommand,
    assignLeaderCommand,
    replaceLeaderCommand,
    formSquadCommand,
  ],
  deadlines: [assignmentDueDeadline, waitingOverDeadline],
  routes: ledgerRoutes,
  policySchemas: ledgerPolicySchemas,
  migrations: ledgerMigrations,
});
