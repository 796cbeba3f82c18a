export { PolicyStore, type NewPolicy } from './policy-store';
export { calendarSchema } from './calendar-schema';
export type { PolicySchemas } from './policy-schemas';
