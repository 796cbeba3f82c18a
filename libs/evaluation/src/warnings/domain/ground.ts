/** The ground of a warning: one word for what was found (S088, S089, S096). */
export type Ground = 'START_OVERDUE' | 'INVESTMENT' | 'OUTPUT' | 'TAX' | 'ENVIRONMENT';
