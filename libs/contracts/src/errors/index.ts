import { commonErrors } from './common.errors';
import { approvalErrors } from './approval.errors';
import { evaluationErrors } from './evaluation.errors';
import { identityErrors } from './identity.errors';
import { landErrors } from './land.errors';
import { leadsErrors } from './leads.errors';
import { ledgerErrors } from './ledger.errors';
import type { ErrorText } from './define-errors';

export { defineErrors, type ErrorText } from './define-errors';

const ALL = {
  ...commonErrors,
  ...leadsErrors,
  ...approvalErrors,
  ...landErrors,
  ...evaluationErrors,
  ...ledgerErrors,
  ...identityErrors,
} as const;

/** Every code with its sentences as literal types: the client reads from them which facts a code carries. */
export type ErrorTexts = typeof ALL;
export type ErrorCode = keyof ErrorTexts;

/** Every code Luodi answers, with its status and both sentences. */
export const ERRORS: Readonly<Record<string, ErrorText>> = ALL;

/** The codes alone, for the documents that name them. */
export const ERROR_CODES = Object.keys(ALL) as ErrorCode[];
