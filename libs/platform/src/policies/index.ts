export { PolicyStore, type NewPolicy } from './policy-store';
