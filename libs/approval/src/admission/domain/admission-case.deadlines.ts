import { endOfDay, type Instant } from '@luodi/domain';
import type { AdmissionCase } from './admission-case';

interface Wanted {
  readonly key: string;
  readonly kind: string;
  readonly dueAt: Instant;
}

/** After the meeting day an undecided case rolls over (S021); one laid aside waits for a person, without a timer. */
export const admissionDeadlines = (state: AdmissionCase): readonly Wanted[] =>
  state.status === 'REVIEW' && !state.laidAsideOn
    ? [{ key: 'review-meeting', kind: 'review-meeting', dueAt: endOfDay(state.meetingOn) }]
    : [];
