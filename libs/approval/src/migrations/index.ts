import { CreateAdmissionCase1770000002000 } from './1770000002000-create-admission-case';
import { CreateApprovalCase1770000002010 } from './1770000002010-create-approval-case';
import { SeedPolicies1770000002020 } from './1770000002020-seed-policies';

/** In order. */
export const approvalMigrations = [
  CreateAdmissionCase1770000002000,
  CreateApprovalCase1770000002010,
  SeedPolicies1770000002020,
] as const;
