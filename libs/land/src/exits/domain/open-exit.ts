import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { ExitOpened } from './exit-case.events';

export type OpenExit = Omit<ExitOpened, 'type'> & { readonly projectId: string };

/** The order gives the bureau exactly one work item; the same order again gives none (S080). Errors: COMMON.ALREADY_EXISTS */
export function openExit(exit: ExitCase, { projectId: _, by: __, ...order }: Given<OpenExit>): Decision<ExitOpened> {
  if (exit.order) return refuse('COMMON.ALREADY_EXISTS');
  return Ok([{ type: 'ExitOpened', ...order }]);
}
