import { defineErrors } from './define-errors';

export const evaluationErrors = defineErrors({});
