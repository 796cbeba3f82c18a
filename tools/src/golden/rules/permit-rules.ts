import {
  CONSTRUCTION_START,
  FIRM,
  LICENCE_TERMS,
  OPEN_UNIT_LENGTHS,
  bothReadings,
  computeDeadline,
  deemedAcceptance,
  hearingDates,
  investmentApproval,
  investmentApprovalValidity,
  jointDecision,
  latestHearingNotice,
  licenceDecision,
  remediesAgainst,
  workdays,
  type ExtendableDeadline,
} from '@luodi/domain';
import { dated, whole, type Outputs } from '../outputs';
import type { Rules } from '../rule';

const extendable = ({ due, ifExtended }: ExtendableDeadline): Outputs =>
  dated({ deadline: due.due, deadline_if_extended: ifExtended.due }, due, ifExtended);

export const permitRules: Rules = {
  'PERMIT.CORRECTION_NOTICE': (inputs, calendar) => {
    const deadline = computeDeadline({ start: inputs.day('received'), term: LICENCE_TERMS.correctionNotice, calendar });
    return dated({ deadline: deadline.due }, deadline);
  },
  'PERMIT.DEEMED_ACCEPTED': (inputs, calendar) => {
    const { correctionDeadline, acceptedOn, decision } = deemedAcceptance({
      received: inputs.day('received'),
      noticeSent: inputs.optionalDay('notice_sent'),
      asOf: inputs.day('as_of'),
      calendar,
    });
    return dated(
      {
        correction_deadline: correctionDeadline.due,
        deemed_accepted_on: acceptedOn,
        decision_deadline: decision?.due ?? null,
      },
      correctionDeadline,
      decision ?? FIRM,
    );
  },
  'PERMIT.DECISION': (inputs, calendar) => extendable(licenceDecision(inputs.day('accepted'), calendar)),
  'PERMIT.JOINT': (inputs, calendar) => extendable(jointDecision(inputs.day('accepted'), calendar)),
  'PERMIT.DELIVERY': (inputs, calendar) => {
    const deadline = computeDeadline({ start: inputs.day('decided'), term: LICENCE_TERMS.delivery, calendar });
    return dated({ deadline: deadline.due }, deadline);
  },
  'PERMIT.DECISION_WITH_EXCLUSION': (inputs, calendar) => {
    const term = inputs.has('term_workdays') ? workdays(inputs.whole('term_workdays')) : LICENCE_TERMS.decision;
    const exclusions = inputs.objects('excluded').map((excluded) => ({
      form: 'DATES' as const,
      kind: excluded.has('kind') ? excluded.text('kind') : '特别程序',
      from: excluded.day('from'),
      to: excluded.optionalDay('to'),
    }));
    const deadline = computeDeadline({ start: inputs.day('accepted'), term, exclusions, calendar });
    return dated({ excluded_workdays: whole(deadline.excludedWorkdays), deadline: deadline.due }, deadline);
  },
  'PERMIT.HEARING': (inputs, calendar) => {
    const { applyBy, holdBy } = hearingDates(inputs.day('informed'), inputs.day('applied'), calendar);
    const notice = inputs.has('held_on') ? latestHearingNotice(inputs.day('held_on'), calendar) : null;
    return dated(
      { apply_by: applyBy.due, hold_by: holdBy.due, ...(notice && { notice_latest: notice.day }) },
      applyBy,
      holdBy,
      notice ?? FIRM,
    );
  },
  'INVEST.APPROVAL': (inputs, calendar) => {
    const evaluations = inputs
      .objectsOrOne('evaluation')
      .map((evaluation) => ({ from: evaluation.day('from'), to: evaluation.optionalDay('to') }));
    const approval = investmentApproval(inputs.day('accepted'), evaluations, calendar);
    return dated({ deadline: approval.due.due, deadline_if_extended: approval.ifExtended.due }, approval);
  },
  'INVEST.APPROVAL_VALIDITY': (inputs, calendar) => {
    const { expires, requestBy, expiresIfExtended } = investmentApprovalValidity(inputs.day('approved'), calendar);
    return dated(
      { expires: expires.due, extension_apply_latest: requestBy.day, max_after_extension: expiresIfExtended.due },
      expires,
      requestBy,
      expiresIfExtended,
    );
  },
  'CONSTRUCTION.PERMIT': (inputs, calendar) => {
    const readings = bothReadings(OPEN_UNIT_LENGTHS.constructionPermit, inputs.day('received'), calendar);
    return dated(
      { if_unit_is_workday: readings.workdays.due, if_unit_is_calendar_day: readings.calendarDays.due },
      readings.workdays,
      readings.calendarDays,
    );
  },
  'CONSTRUCTION.START': (inputs, calendar) => {
    const deadline = computeDeadline({ start: inputs.day('permit_issued'), term: CONSTRUCTION_START, calendar });
    return dated({ start_by: deadline.due }, deadline);
  },
  'EIA.DECISION': (inputs, calendar) => {
    const book = bothReadings(OPEN_UNIT_LENGTHS.environmentReportBook, inputs.day('received'), calendar);
    const form = bothReadings(OPEN_UNIT_LENGTHS.environmentReportForm, inputs.day('received'), calendar);
    return dated(
      {
        report_book_calendar: { raw: book.calendarDays.raw, rolled: book.calendarDays.due },
        report_form_calendar: { raw: form.calendarDays.raw, rolled: form.calendarDays.due },
        report_book_workday: book.workdays.due,
        report_form_workday: form.workdays.due,
      },
      book.workdays,
      book.calendarDays,
      form.workdays,
      form.calendarDays,
    );
  },
  'REFORM.120WD': (inputs, calendar) => {
    const deadline = computeDeadline({ start: inputs.day('start'), term: LICENCE_TERMS.wholeChain, calendar });
    return dated({ deadline: deadline.due }, deadline);
  },
  'REMEDY.RECONSIDERATION': (inputs, calendar) => {
    const { reconsideration, lawsuit } = remediesAgainst(inputs.day('served'), calendar);
    return dated(
      {
        raw: reconsideration.raw,
        deadline: reconsideration.due,
        lawsuit_deadline_raw: lawsuit.raw,
        lawsuit_deadline: lawsuit.due,
      },
      reconsideration,
      lawsuit,
    );
  },
};
