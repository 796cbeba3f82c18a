import { defineErrors } from './define-errors';

export const identityErrors = defineErrors({});
