import { defineErrors } from './define-errors';

export const approvalErrors = defineErrors({});
