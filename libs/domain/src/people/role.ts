import type { Permission } from './permission';

/**
 * Roles of `product.md` 0.2 (R1–R10), each with what it may do. Receiving, deciding and handing out are separate
 * powers (GOV-13); the three administrators are separate accounts (8.1.4.2); the operating company never decides
 * approvals, warnings or exits (S146).
 */
export const ROLES = {
  'investment-officer': ['project.read', 'lead.write', 'deal.sign', 'milestone.report', 'second-promotion.take'],
  'investment-head': [
    'project.read',
    'lead.write',
    'deal.sign',
    'milestone.report',
    'milestone.verify',
    'second-promotion.take',
  ],
  'window-clerk': ['project.read', 'approval.stage.open', 'approval.material.receive'],
  'approval-officer': ['project.read', 'approval.item.decide', 'approval.special-procedure'],
  'stage-lead': ['project.read', 'approval.item.decide', 'approval.special-procedure', 'approval.stage.lead'],
  expert: ['admission.score'],
  'admission-chair': ['project.read', 'admission.decide', 'admission.manage'],
  'admission-secretary': ['project.read', 'admission.manage'],
  'land-officer': ['project.read', 'land.supply', 'land.parcel.manage', 'land.idle', 'land.exit'],
  'land-head': ['project.read', 'land.supply', 'land.approve', 'land.parcel.manage', 'land.idle', 'land.exit'],
  'evaluation-officer': ['project.read', 'evaluation.finding', 'evaluation.rectification.review', 'evaluation.round'],
  supervisor: ['project.read', 'supervision.read', 'matter.manage'],
  'zone-leader': [
    'project.read',
    'warning.sign',
    'rectification.extend',
    'supervision.read',
    'ledger.assign',
    'rates.read',
  ],
  'zone-office': ['project.read', 'ledger.assign', 'matter.manage', 'rates.read', 'policy.draft'],
  firm: ['firm.read', 'firm.receive-warning', 'firm.report-rectification', 'firm.report-milestone'],
  'operating-company': ['project.read'],
  'system-admin': ['admin.system', 'parked.replay', 'policy.publish', 'sandbox.travel'],
  'security-admin': ['admin.people'],
  'audit-admin': ['audit.read'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

/** Whether a set of role names holds a permission; an unknown role grants nothing. */
export const mayDo = (roles: readonly string[], permission: Permission): boolean =>
  roles.some(
    (role) => Object.hasOwn(ROLES, role) && (ROLES[role as Role] as readonly Permission[]).includes(permission),
  );
