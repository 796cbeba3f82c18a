import { defineErrors } from './define-errors';

export const ledgerErrors = defineErrors({});
