import { identityInternalRoutes, identityRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { delegateCommand } from './delegations/delegate/delegate.command';
import { delegations } from './delegations/delegations.aggregate';
import { delegationEnd } from './delegations/end-delegation/delegation-end.deadline';
import { endDelegationCommand } from './delegations/end-delegation/end-delegation.command';
import { denials } from './audit/denials.aggregate';
import { recordDenialsCommand } from './audit/record-denials/record-denials.command';
import { IdentityModule } from './identity.module';
import { addKeyCommand } from './keys/add-key.command';
import { signingKeys } from './keys/signing-keys.aggregate';
import { CreateIdentity1770000300000 } from './migrations/1770000300000-create-identity';
import { CreateAuditChain1770000300100 } from './migrations/1770000300100-create-audit-chain';
import { addPersonCommand } from './people/add-person.command';
import { assignPersonCommand } from './people/assign-person/assign-person.command';
import { changePasswordCommand } from './people/change-password/change-password.command';
import { endAssignmentCommand } from './people/end-assignment/end-assignment.command';
import { person } from './people/person.aggregate';
import { setPersonActiveCommand } from './people/set-person-active/set-person-active.command';
import { addDepartmentCommand } from './places/add-department/add-department.command';
import { addZoneCommand } from './places/add-zone/add-zone.command';
import { department } from './places/department.aggregate';
import { setZoneLevelCommand } from './places/set-zone-level/set-zone-level.command';
import { zoneNode } from './places/zone.aggregate';
import { tryLoginCommand } from './sessions/try-login.command';
import { loginGuard } from './sessions/login-guard.aggregate';
import { session } from './sessions/session.aggregate';
import { changeStandingCommand, endSessionCommand, openSessionCommand } from './sessions/session.commands';

/** Who may enter, who they are, and what they may do where; runs inside the gateway (ADR 0006). */
export const identityService = defineService({
  name: 'identity',
  module: IdentityModule,
  aggregates: [person, zoneNode, department, session, loginGuard, signingKeys, delegations, denials],
  commands: [
    addPersonCommand,
    assignPersonCommand,
    endAssignmentCommand,
    setPersonActiveCommand,
    changePasswordCommand,
    addZoneCommand,
    setZoneLevelCommand,
    addDepartmentCommand,
    tryLoginCommand,
    openSessionCommand,
    changeStandingCommand,
    endSessionCommand,
    addKeyCommand,
    delegateCommand,
    endDelegationCommand,
    recordDenialsCommand,
  ],
  deadlines: [delegationEnd],
  routes: [...identityRoutes, ...identityInternalRoutes],
  migrations: [CreateIdentity1770000300000, CreateAuditChain1770000300100],
});
