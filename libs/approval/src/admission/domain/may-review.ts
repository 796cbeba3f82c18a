import { Ok, refuse, type Refusal, type Result } from '@luodi/domain';
import type { AdmissionCase, OpenedAdmission } from './admission-case';

/** The case while it is under review; a decided one takes nothing more (S025: REJECTED is final). */
export function mayReview(state: AdmissionCase): Result<OpenedAdmission, Refusal> {
  if (state.status === 'NONE') return refuse('COMMON.NOT_FOUND');
  if (state.status !== 'REVIEW') return refuse('APPROVAL.ADMISSION_CLOSED', { status: state.status });
  return Ok(state);
}
