import { defineErrors } from './define-errors';

export const leadsErrors = defineErrors({});
