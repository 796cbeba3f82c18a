import { Ok, refuse, type Decision, type Given } from '@luodi/domain';
import type { ExitCase } from './exit-case';
import type { ExitOpened, OrderJoined } from './exit-case.events';
import { exitStatusOf } from './exit-case.status';

export type OpenExit = Omit<ExitOpened, 'type'> & { readonly projectId: string };

/**
 * The first order gives the bureau exactly one work item for the land; the same order again gives none, an order on
 * another ground joins it, and a withdrawn one may be followed by another (S080). Errors: COMMON.ALREADY_EXISTS, LAND.EXIT_CLOSED
 */
export function openExit(
  exit: ExitCase,
  { projectId: _, by: __, ...order }: Given<OpenExit>,
): Decision<ExitOpened | OrderJoined> {
  const { warningId, ground, rectifyBy, on } = order;
  if ([exit.order, ...exit.joined].some((known) => known?.warningId === warningId))
    return refuse('COMMON.ALREADY_EXISTS');
  const status = exitStatusOf(exit);
  if (status === 'RECOVERED') return refuse('LAND.EXIT_CLOSED');
  if (!exit.order || status === 'WITHDRAWN') return Ok([{ type: 'ExitOpened', ...order }]);
  return Ok([{ type: 'OrderJoined', warningId, ground, rectifyBy, on }]);
}
