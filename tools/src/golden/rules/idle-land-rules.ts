import {
  FIRM,
  IDLE_LAND_TERMS,
  computeDeadline,
  effectiveStart,
  enforcementOf,
  idleFee,
  idleRoute,
  idleStatus,
  idleThresholds,
  latestExtendedStart,
  latestTemporaryUse,
  suspendedFinding,
  type IdleCase,
  type LegalDay,
  type Term,
  type WorkCalendar,
} from '@luodi/domain';
import type { Inputs } from '../inputs';
import { dated, type Outputs } from '../outputs';
import type { Rules } from '../rule';

function rolled(start: LegalDay, term: Term, calendar: WorkCalendar): Outputs {
  const deadline = computeDeadline({ start, term, calendar });
  return dated({ raw: deadline.raw, deadline: deadline.due }, deadline);
}

function idleCase(inputs: Inputs): IdleCase {
  const kind = inputs.text('kind');
  if (kind !== 'not_started' && kind !== 'suspended') throw new Error(`unknown kind ${kind}`);
  const governmentCaused = inputs.flag('gov_caused') || (inputs.has('force_majeure') && inputs.flag('force_majeure'));
  return { kind, years: inputs.number('years'), governmentCaused };
}

export const idleLandRules: Rules = {
  'IDLE.INVESTIGATE_START': (inputs, calendar) =>
    rolled(inputs.day('discovered'), IDLE_LAND_TERMS.investigation, calendar),
  'IDLE.HOLDER_RESPONSE': (inputs, calendar) =>
    rolled(inputs.day('notice_received'), IDLE_LAND_TERMS.holderResponse, calendar),
  'IDLE.FEE_PAYMENT': (inputs, calendar) => rolled(inputs.day('served'), IDLE_LAND_TERMS.feePayment, calendar),
  'IDLE.DEREGISTER': (inputs, calendar) => rolled(inputs.day('served'), IDLE_LAND_TERMS.deregistration, calendar),
  'IDLE.STATUS_NOT_STARTED': (inputs) => {
    const agreedStart = inputs.day('agreed_start');
    const { oneYearLastDay, twoYearsLastDay } = idleThresholds(agreedStart);
    const status = idleStatus(agreedStart, inputs.flag('started'), inputs.day('as_of'));
    return dated({ threshold_1y_last_day: oneYearLastDay, threshold_2y_last_day: twoYearsLastDay, status }, FIRM);
  },
  'IDLE.STATUS_SUSPENDED': (inputs) => {
    const finding = suspendedFinding({
      developedArea: inputs.number('developed_area_m2'),
      requiredArea: inputs.number('required_area_m2'),
      invested: inputs.number('invested_wan'),
      totalInvestment: inputs.number('total_invest_wan'),
      suspendedSince: inputs.day('suspended_since'),
      asOf: inputs.day('as_of'),
    });
    return {
      area_ratio_lt_third: finding.areaShort,
      invest_lt_25pct: finding.investmentShort,
      may_be_idle: finding.mayBeIdle,
    };
  },
  /** The fee is not a production cost (53号令 14(一)). */
  'IDLE.FEE': (inputs) => ({ fee_wan: idleFee(inputs.number('price_wan')), in_production_cost: false }),
  'IDLE.EXTENSION': (inputs) => {
    const maxStart = latestExtendedStart(inputs.day('supplement_agreed_start'));
    return dated({ max_start: maxStart, allowed: inputs.day('requested_new_start') <= maxStart }, FIRM);
  },
  'IDLE.TEMP_USE': (inputs) => dated({ max_end: latestTemporaryUse(inputs.day('arranged')) }, FIRM),
  'IDLE.HEARING': (inputs, calendar) => {
    const { hearingRequest, hearingHeld } = IDLE_LAND_TERMS;
    const applyBy = computeDeadline({ start: inputs.day('informed'), term: hearingRequest, calendar });
    const holdBy = computeDeadline({ start: inputs.day('applied'), term: hearingHeld, calendar });
    return dated({ apply_by: applyBy.due, hold_by: holdBy.due }, applyBy, holdBy);
  },
  'IDLE.ENFORCE': (inputs, calendar) => {
    const { lawsuit, applyBy } = enforcementOf({
      served: inputs.day('decision_served'),
      reconsideration: inputs.optionalDay('reconsideration'),
      lawsuit: inputs.optionalDay('lawsuit'),
      calendar,
    });
    return dated(
      { lawsuit_deadline: lawsuit.due, court_enforcement_application_by: applyBy?.due ?? null },
      lawsuit,
      applyBy ?? FIRM,
    );
  },
  'IDLE.DEFAULT_START_DATE': (inputs) => {
    const agreedStart = inputs.optionalDay('agreed_start');
    const start = agreedStart ?? effectiveStart(null, inputs.day('handover_confirmed'));
    const { oneYearLastDay, twoYearsLastDay } = idleThresholds(start);
    return dated(
      { effective_start: start, idle_1y_last_day: oneYearLastDay, takeback_2y_last_day: twoYearsLastDay },
      FIRM,
    );
  },
  'IDLE.ROUTE': (inputs) => ({ routes: inputs.objects('cases').map((one) => idleRoute(idleCase(one))) }),
};
