import { commonErrors } from './common.errors';
import { approvalErrors } from './approval.errors';
import { evaluationErrors } from './evaluation.errors';
import { identityErrors } from './identity.errors';
import { landErrors } from './land.errors';
import { leadsErrors } from './leads.errors';
import { ledgerErrors } from './ledger.errors';
import type { ErrorText } from './define-errors';

export { defineErrors, type ErrorText } from './define-errors';

/** Every code Luodi answers, with its status and both sentences. */
export const ERRORS: Readonly<Record<string, ErrorText>> = {
  ...commonErrors,
  ...leadsErrors,
  ...approvalErrors,
  ...landErrors,
  ...evaluationErrors,
  ...ledgerErrors,
  ...identityErrors,
};
