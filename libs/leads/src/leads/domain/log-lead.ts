import { dayOf, Err, Ok, refuse, type Decision, type DomainError, type Given, type Instant } from '@luodi/domain';
import { actorId, type Lead } from './lead';
import type { LeadEvent } from './lead.events';

export interface LogLead {
  readonly projectName: string;
  readonly channel: string;
  readonly station?: string | undefined;
  readonly investorClasses: readonly string[];
  readonly industryCode: string;
  readonly estimatedInvestmentFen?: string | undefined;
  readonly key: boolean;
}

/**
 * Logs a lead with exactly one channel; the stationed office (驻点) names its station (S004).
 * Errors: LEADS.STATION_MISSING, LEADS.STATION_NOT_EXPECTED, LEADS.AMOUNT_NOT_POSITIVE, LEADS.LEAD_NOT_OPEN
 */
export function logLead(state: Lead, command: Given<LogLead>, _: unknown, now: Instant): Decision<LeadEvent> {
  if (state.status !== 'NONE') return refuse('LEADS.LEAD_NOT_OPEN', { status: state.status });
  const [first, ...rest] = faultsOf(command);
  if (first) return Err([first, ...rest]);
  return Ok([
    {
      type: 'LeadLogged',
      origin: 'PROMOTION',
      projectName: command.projectName,
      channel: command.channel,
      ...(command.station && { station: command.station }),
      investorClasses: [...new Set(command.investorClasses)],
      industryCode: command.industryCode,
      ...(command.estimatedInvestmentFen && { estimatedInvestmentFen: command.estimatedInvestmentFen }),
      key: command.key,
      ownerId: actorId(command.by),
      loggedOn: dayOf(now),
    },
  ]);
}

function faultsOf(command: LogLead): DomainError[] {
  const faults: DomainError[] = [];
  const stationed = command.channel === 'STATIONED_OFFICE';
  if (stationed && !command.station) faults.push({ code: 'LEADS.STATION_MISSING', path: 'station' });
  if (!stationed && command.station) faults.push({ code: 'LEADS.STATION_NOT_EXPECTED', path: 'station' });
  if (command.estimatedInvestmentFen !== undefined && !/^\d*[1-9]\d*$/.test(command.estimatedInvestmentFen))
    faults.push({ code: 'LEADS.AMOUNT_NOT_POSITIVE', path: 'estimatedInvestmentFen' });
  return faults;
}
