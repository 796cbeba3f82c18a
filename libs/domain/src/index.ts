export { Ok, Err, type Result } from './kernel/result';
export { refuse, refuseAll, type DomainError, type FactValue, type Refusal } from './kernel/domain-error';
export { fold, type Decide, type Decision, type DomainEvent, type Evolve, type Given } from './kernel/decision';
export type { Instant, LegalDay } from './kernel/instant';
export { assertNever } from './kernel/assert-never';
export { systemActor, type Actor } from './people/actor';
export { ROLES, mayDo, type Role } from './people/role';
export { PERMISSIONS, type Permission } from './people/permission';
