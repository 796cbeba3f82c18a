import { derivedId } from '@luodi/platform/commands';
import { admissionRulesOf, calendarNow, pinnedAdmissionRules } from '../approval.policies';
import type { AdmissionCase } from './domain/admission-case';

/** The one review of a project. */
export const admissionOf = ({ projectId }: { readonly projectId: string }): string =>
  derivedId(projectId, 'admission-case');

/** The rules a review was opened under (S149); before it exists those of every zone, when the command is refused anyway. */
export const pinnedAdmission = (state: AdmissionCase) =>
  state.status === 'NONE'
    ? admissionRulesOf('*')
    : pinnedAdmissionRules(state.rules.admissionScope ?? '*', state.rules.admissionVersion);

/** What puts a case on an agenda: the rules it was opened under and today's calendar. */
export const meetingRules = (state: AdmissionCase) => ({ admission: pinnedAdmission(state), calendar: calendarNow });

/** What an extraordinary meeting is called under: how long before is a rule of the day it is called on. */
export const urgentMeetingRules = (state: AdmissionCase) => ({
  admission: admissionRulesOf(state.status === 'NONE' ? '*' : state.project.zone),
  calendar: calendarNow,
});
