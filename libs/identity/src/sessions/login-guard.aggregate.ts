import { defineAggregate } from '@luodi/platform/commands';
import { evolveLoginGuard, openGuard } from './domain/login-guard';

/** Attempts to enter under one name, whether anybody has that name or not (S12). */
export const loginGuard = defineAggregate({ type: 'login-guard', initial: openGuard, evolve: evolveLoginGuard });
