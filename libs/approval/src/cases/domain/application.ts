import type { LegalDay } from '@luodi/domain';
import type { ApplicationReceived, CorrectionAsked, CorrectionEnded } from './correction.events';

/** An application for a stage that was handed in and not yet accepted (接件、补正). */
export interface Application {
  readonly stage: string;
  /** 办理状态: 1 received, 6 correction asked, 7 correction ended. */
  readonly status: 1 | 6 | 7;
  readonly receiptNumber: string;
  readonly projectCode: string;
  readonly procedure: { readonly scope: string; readonly version: number };
  readonly materials: readonly string[];
  readonly missing: readonly string[];
  readonly factsUnchanged: boolean;
  readonly receivedOn: LegalDay;
  readonly noticeBy: LegalDay;
  readonly missingYears: readonly number[];
  /** The one notice; what it lists stands in the journal, so that the state stays small. */
  readonly notice?: Pick<CorrectionAsked, 'noticeNumber' | 'on'>;
}

/** An application as it is received. */
export function applicationOf({ type: _, on, by: _by, ...facts }: ApplicationReceived): Application {
  return { ...facts, status: 1, receivedOn: on };
}

function corrected(application: Application, event: CorrectionAsked | CorrectionEnded): Application {
  if (event.type === 'CorrectionAsked') {
    const { noticeNumber, on } = event;
    return { ...application, status: 6, notice: { noticeNumber, on } };
  }
  const { received } = event;
  return {
    ...application,
    status: 7,
    materials: [...new Set([...application.materials, ...received])],
    missing: application.missing.filter((code) => !received.includes(code)),
  };
}

/** The applications after a correction of one of them began or ended. */
export const correctionOf = (
  applications: readonly Application[],
  event: CorrectionAsked | CorrectionEnded,
): readonly Application[] =>
  applications.map((application) => (application.stage === event.stage ? corrected(application, event) : application));

/** The applications after another calendar moved the last day of the notice of one of them. */
export const noticeMoved = (
  applications: readonly Application[],
  stage: string,
  { noticeBy, missingYears }: Pick<Application, 'noticeBy' | 'missingYears'>,
): readonly Application[] =>
  applications.map((application) =>
    application.stage === stage ? { ...application, noticeBy, missingYears } : application,
  );

/** The case without the application of a stage: accepted, taken back or declined. */
export function applicationClosed<S extends { readonly applications?: readonly Application[] }>(
  state: S,
  stage: string,
): S {
  if (!state.applications) return state;
  const { applications, ...rest } = state;
  const left = applications.filter((application) => application.stage !== stage);
  return (left.length > 0 ? { ...rest, applications: left } : rest) as S;
}
