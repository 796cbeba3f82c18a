import { assertNever, fenFromText, fenToText, sumFen, type IdleRoute, type LegalDay } from '@luodi/domain';
import type { Due } from './idle-case.due';
import type {
  DueRecomputed,
  FeeDecided,
  IdleCaseEvent,
  IdleCaseOpened,
  IdleDetermined,
  PlanApproved,
} from './idle-case.events';

type Facts<E> = Omit<E, 'type' | 'by' | 'due'>;

/** 闲置土地处置: one case per project, from suspicion to its end; a new agreed start may begin it again. */
export interface IdleCase {
  readonly facts?: Omit<Facts<IdleCaseOpened>, 'route'>;
  readonly route?: IdleRoute;
  readonly notified: boolean;
  readonly determined?: Facts<IdleDetermined>;
  readonly publishedOn?: LegalDay;
  /** The right to a hearing was told on this day. */
  readonly hearing?: { readonly on: LegalDay; readonly settled: boolean };
  readonly fee?: Omit<Facts<FeeDecided>, 'acknowledgedProvisional'> & { readonly servedOn: LegalDay };
  readonly paidFen: string;
  readonly vouchers: readonly string[];
  readonly demand?: Due;
  readonly court?: LegalDay;
  readonly plan?: Facts<PlanApproved>;
  /** What is due now. */
  readonly due?: Due;
  readonly overdue: boolean;
  readonly closedOn?: LegalDay;
}

export const emptyIdleCase: IdleCase = { notified: false, paidFen: '0', vouchers: [], overdue: false };

const bare = <E extends IdleCaseEvent>(event: E): Facts<E> => {
  const { type: _, by: __, due: ___, ...rest } = event as E & { readonly by?: unknown; readonly due?: unknown };
  return rest as unknown as Facts<E>;
};

function opened({ route, due, ...event }: IdleCaseOpened): IdleCase {
  const { type: _, ...facts } = event;
  return { ...emptyIdleCase, facts, route, due };
}

function decided(idle: IdleCase, event: FeeDecided): IdleCase {
  const { acknowledgedProvisional: _, ...fee } = bare(event);
  return { ...idle, fee: { ...fee, servedOn: event.due.from }, due: event.due, overdue: false };
}

const withStep = (idle: IdleCase, due: Due | undefined, step: Partial<IdleCase>): IdleCase => ({
  ...idle,
  ...step,
  due,
  overdue: false,
});

/** A step of the fee: what is paid, asked for again, or taken to the court. */
function withFee(idle: IdleCase, event: IdleCaseEvent): IdleCase | undefined {
  switch (event.type) {
    case 'FeeDecided':
      return decided(idle, event);
    case 'FeePaid': {
      const paidFen = fenToText(sumFen([idle.paidFen, event.amountFen].map(fenFromText)));
      const paid = { ...idle, paidFen, vouchers: [...idle.vouchers, event.voucherNumber] };
      return paidFen === idle.fee?.feeFen ? withStep(paid, undefined, {}) : paid;
    }
    case 'FeeDemanded':
      return withStep(idle, event.due, { demand: event.due });
    case 'CourtAsked':
      return withStep(idle, undefined, { court: event.on });
    default:
      return undefined;
  }
}

function recomputed(idle: IdleCase, { due, lawsuitBy, courtBy }: DueRecomputed): IdleCase {
  const fee = idle.fee && { ...idle.fee, ...(lawsuitBy && { lawsuitBy }), ...(courtBy && { courtBy }) };
  return { ...idle, due, fee, ...(due.for === 'DEMAND' && { demand: due }) };
}

/** The case after an event; a new event does not compile until it stands here. */
export function evolveIdleCase(idle: IdleCase, event: IdleCaseEvent): IdleCase {
  switch (event.type) {
    case 'IdleCaseOpened':
      return opened(event);
    case 'RouteChanged':
      return { ...idle, route: event.route };
    case 'InvestigationNotified':
      return withStep(idle, event.due, { notified: true });
    case 'IdleDetermined':
      return withStep(idle, undefined, {
        determined: bare(event),
        ...(event.cause === 'GOVERNMENT' && { route: 'NEGOTIATED_ART12' as const }),
        ...(event.result === 'NOT_IDLE' && { closedOn: event.on }),
      });
    case 'IdlePublished':
      return { ...idle, publishedOn: event.on };
    case 'IdleHearingTold':
      return withStep(idle, event.due, { hearing: { on: event.due.from, settled: false } });
    case 'IdleHearingSettled':
      return withStep(idle, undefined, { hearing: idle.hearing && { ...idle.hearing, settled: true } });
    case 'StepOverdue':
      return { ...idle, overdue: true };
    case 'DueRecomputed':
      return recomputed(idle, event);
    case 'PlanApproved':
      return withStep(idle, undefined, { plan: bare(event) });
    case 'IdleCaseClosed':
      return withStep(idle, undefined, { closedOn: event.on });
    case 'FeeDecided':
    case 'FeePaid':
    case 'FeeDemanded':
    case 'CourtAsked':
      return withFee(idle, event) ?? idle;
    default:
      return assertNever(event);
  }
}
