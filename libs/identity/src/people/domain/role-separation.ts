import type { DomainError } from '@luodi/domain';
import type { Assignment } from './person';

const ADMINISTRATORS: readonly string[] = ['system-admin', 'security-admin', 'audit-admin'];

/** Roles that the operating company may never hold beside its own are all others (S146). */
const COMPANY = 'operating-company';
const FIRM = 'firm';

/**
 * Which roles one account may hold together.
 * Source: GB/T 22239-2019 8.1.4.2 and 8.1.5: system, security and audit administration are separate accounts;
 * S146: the operating company is kept apart from the administration; 26.1: accounts of firms see their own data.
 * Errors: IDENTITY.ROLES_NOT_SEPARATE, IDENTITY.OPERATING_COMPANY_ALONE, IDENTITY.FIRM_CODE_REQUIRED
 */
export function roleFaults(assignments: readonly Assignment[], firmCreditCode?: string): readonly DomainError[] {
  const roles = [...new Set(assignments.flatMap((held) => held.roles))];
  const administrators = roles.filter((role) => ADMINISTRATORS.includes(role));
  const faults: DomainError[] = [];
  if (administrators.length > 1 || (administrators.length === 1 && roles.length > 1))
    faults.push({ code: 'IDENTITY.ROLES_NOT_SEPARATE', facts: { roles: roles.join(', ') }, path: 'assignments' });
  if (roles.includes(COMPANY) && roles.length > 1)
    faults.push({ code: 'IDENTITY.OPERATING_COMPANY_ALONE', path: 'assignments' });
  const firmOnly = roles.length === 1 && roles[0] === FIRM;
  if (firmCreditCode ? !firmOnly : roles.includes(FIRM))
    faults.push({ code: 'IDENTITY.FIRM_CODE_REQUIRED', path: 'firmCreditCode' });
  return faults;
}
