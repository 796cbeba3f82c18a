import { AssignmentInput } from '@luodi/contracts';
import { z } from 'zod';

/** One unit × zone × role as commands carry it. */
export const AssignmentSchema = AssignmentInput;

export const PersonId = z.uuid();
