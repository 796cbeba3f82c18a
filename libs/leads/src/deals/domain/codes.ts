import {
  creditCheckCharacter,
  creditCodeFaults,
  isProjectCode,
  normalCreditCode,
  subjectCheckCharacter,
  type DomainError,
} from '@luodi/domain';

type Fault = DomainError & { readonly path: string };

/**
 * Wrong characters or length refuse; a wrong check character asks for an explicit confirmation, because issued codes
 * fail it (`regulation.md` 4.2, GB 32100—2015).
 */
export function firmCodeFaults(text: string, confirmed: boolean): { normalised: string; faults: readonly Fault[] } {
  const normalised = normalCreditCode(text);
  const found = creditCodeFaults(normalised);
  const path = 'firmCreditCode';
  if (found.includes('pattern')) return { normalised, faults: [{ code: 'LEADS.CREDIT_CODE_MALFORMED', path }] };
  if (confirmed || found.length === 0) return { normalised, faults: [] };
  const expected = found.includes('check')
    ? creditCheckCharacter(normalised.slice(0, 17))
    : subjectCheckCharacter(normalised.slice(8, 16));
  return { normalised, faults: [{ code: 'LEADS.CREDIT_CODE_UNCONFIRMED', facts: { expected }, path }] };
}

/** Only the shape: the method of its check digit is not published (`regulation.md` 4.1). */
export const projectCodeFaults = (text: string | undefined): readonly Fault[] =>
  text === undefined || isProjectCode(text) ? [] : [{ code: 'LEADS.PROJECT_CODE_MALFORMED', path: 'projectCode' }];
