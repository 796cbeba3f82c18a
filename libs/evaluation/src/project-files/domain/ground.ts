/** What a firm can be warned for (S088, S089, S096). Grade-based grounds come only from a closed round (16). */
export type Ground = 'START_OVERDUE' | 'INVESTMENT' | 'OUTPUT' | 'TAX' | 'ENVIRONMENT';
