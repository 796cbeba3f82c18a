import { derivedId } from '@luodi/platform/commands';
import { admissionRules, calendarNow } from '../approval.policies';
import type { AdmissionCase } from './domain/admission-case';

/** The one review of a project. */
export const admissionOf = ({ projectId }: { readonly projectId: string }): string =>
  derivedId(projectId, 'admission-case');

/** Version of the admission rules a review was opened under; 1 before it exists, when the command is refused anyway. */
export const pinnedAdmission = (state: AdmissionCase): number =>
  state.status === 'NONE' ? 1 : state.rules.admissionVersion;

/** What puts a case on an agenda: the rules it was opened under and today's calendar. */
export const meetingRules = (state: AdmissionCase) => ({
  admission: admissionRules(pinnedAdmission(state)),
  calendar: calendarNow,
});
