import { defineErrors } from './define-errors';

export const landErrors = defineErrors({});
