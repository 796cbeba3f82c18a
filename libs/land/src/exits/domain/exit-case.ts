import { assertNever, type LegalDay } from '@luodi/domain';
import type {
  CompensationFixed,
  ExitCaseEvent,
  ExitMethod,
  ExitMethodChosen,
  ExitOpened,
  HearingRightTold,
  HearingSettled,
  LandFactsPinned,
  OrderJoined,
  TakeBackDecided,
} from './exit-case.events';

type Facts<E> = Omit<E, 'type' | 'by'>;

type Order = Omit<OrderJoined, 'type'>;

/** The land bureau's one work item for the land of a project, whatever number of orders stands behind it. */
export interface ExitCase {
  readonly order?: Facts<ExitOpened>;
  /** Orders of other warnings on the same land. */
  readonly joined: readonly Order[];
  readonly land?: Facts<LandFactsPinned>;
  readonly chosen?: Facts<ExitMethodChosen>;
  /** Methods tried before the chosen one. */
  readonly tried: readonly ExitMethod[];
  readonly compensation?: Facts<CompensationFixed>;
  readonly hearing?: Facts<HearingRightTold> & { readonly settled?: Facts<HearingSettled> };
  readonly decision?: Facts<TakeBackDecided>;
  readonly recoveredOn?: LegalDay;
  readonly withdrawnOn?: LegalDay;
}

export const emptyExitCase: ExitCase = { joined: [], tried: [] };

const facts = <E extends ExitCaseEvent>(event: E): Facts<E> => {
  const { type: _, by: __, ...rest } = event as E & { readonly by?: unknown };
  return rest as unknown as Facts<E>;
};

/** Another method starts over: amount, hearing and decision belong to the method they were made for. */
const withMethod = (exit: ExitCase, event: ExitMethodChosen): ExitCase => ({
  order: exit.order,
  joined: exit.joined,
  land: exit.land,
  chosen: facts(event),
  tried: exit.chosen ? [...exit.tried, exit.chosen.method] : exit.tried,
});

/** Without one of its orders: the next one takes its place. */
function withoutOrder(exit: ExitCase, warningId: string): ExitCase {
  if (exit.order?.warningId !== warningId)
    return { ...exit, joined: exit.joined.filter((order) => order.warningId !== warningId) };
  const [next, ...joined] = exit.joined;
  return next ? { ...exit, order: { ...exit.order, ...next }, joined } : exit;
}

/** The exit after an event; a new event does not compile until it stands here. */
export function evolveExitCase(exit: ExitCase, event: ExitCaseEvent): ExitCase {
  switch (event.type) {
    case 'ExitOpened':
      return { ...emptyExitCase, order: facts(event) };
    case 'OrderJoined': {
      const { type: _, ...order } = event;
      return { ...exit, joined: [...exit.joined, order] };
    }
    case 'OrderWithdrawn':
      return withoutOrder(exit, event.warningId);
    case 'LandFactsPinned':
      return { ...exit, land: facts(event) };
    case 'ExitMethodChosen':
      return withMethod(exit, event);
    case 'CompensationFixed':
      return { ...exit, compensation: facts(event) };
    case 'HearingRightTold':
      return { ...exit, hearing: facts(event) };
    case 'HearingSettled':
      return exit.hearing ? { ...exit, hearing: { ...exit.hearing, settled: facts(event) } } : exit;
    case 'TakeBackDecided':
      return { ...exit, decision: facts(event) };
    case 'ParcelRecovered':
      return { ...exit, recoveredOn: event.on };
    case 'ExitWithdrawn':
      return { ...exit, withdrawnOn: event.on };
    default:
      return assertNever(event);
  }
}
