export type { Caller } from './caller';
