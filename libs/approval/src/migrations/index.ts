import { CreateAdmissionCase1770000002000 } from './1770000002000-create-admission-case';
import { CreateApprovalCase1770000002010 } from './1770000002010-create-approval-case';
import { SeedPolicies1770000002020 } from './1770000002020-seed-policies';
import { LayAdmissionAside1770000002030 } from './1770000002030-lay-admission-aside';
import { AskCorrections1770000002040 } from './1770000002040-ask-corrections';
import { MarkMeetings1770000002050 } from './1770000002050-mark-meetings';

/** In order. */
export const approvalMigrations = [
  CreateAdmissionCase1770000002000,
  CreateApprovalCase1770000002010,
  SeedPolicies1770000002020,
  LayAdmissionAside1770000002030,
  AskCorrections1770000002040,
  MarkMeetings1770000002050,
] as const;
