import { addDays, latestExtendedStart, Ok, refuse, type Decision, type Given, type LegalDay } from '@luodi/domain';
import { runningOr } from './obligation-refusal';
import { restatedFacts } from './restated-facts';
import type { StartObligation } from './start-obligation';
import type { ExitFactsStated, StartExtended } from './start-obligation.events';

export interface ExtendStart {
  readonly projectId: string;
  readonly newStartOn: LegalDay;
  readonly agreementNumber: string;
  readonly askedOn: LegalDay;
}

export interface ExtensionPolicies {
  readonly idle: { readonly content: { readonly extensionAskedDaysBefore: number } };
}

/**
 * Moves the agreed start by at most a year, once, by a supplement agreement asked for in time; the clock restarts.
 * A maximum: it does not roll. Source: 闲置土地处置办法 12(一), T9; requirements 12.4.
 * Errors: LAND.NOT_DELIVERED, .OBLIGATION_CLOSED, .ALREADY_STARTED, .EXTENSION_USED, .EXTENSION_TOO_LATE, .EXTENSION_TOO_LONG
 */
export function extendStart(
  obligation: StartObligation,
  { newStartOn, agreementNumber, askedOn, by }: Given<ExtendStart>,
  { idle }: ExtensionPolicies,
): Decision<StartExtended | ExitFactsStated> {
  const { running, refusal } = runningOr(obligation);
  if (refusal) return refusal;
  const { agreedStartOn, extended } = running;
  if (extended) return refuse('LAND.EXTENSION_USED');
  const askBy = addDays(agreedStartOn, -idle.content.extensionAskedDaysBefore);
  if (askedOn > askBy) return refuse('LAND.EXTENSION_TOO_LATE', { askBy }, 'askedOn');
  const maxStartOn = latestExtendedStart(agreedStartOn);
  if (newStartOn > maxStartOn || newStartOn <= agreedStartOn)
    return refuse('LAND.EXTENSION_TOO_LONG', { maxStartOn }, 'newStartOn');
  return Ok([
    { type: 'StartExtended', from: agreedStartOn, to: newStartOn, agreementNumber, by },
    ...restatedFacts(running),
  ]);
}
