import { Controller } from '@nestjs/common';
import { holdSigningEventRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { requestKey } from '../../request';
import { signDealCommand } from '../sign-deal.command';
import { LeadOfProjectQuery } from '../lead-of-project.query';
import { holdSigningEventCommand } from './hold-signing-event.command';

type Answer = RouteAnswer<typeof holdSigningEventRoute>;
type Row = Answer['deals'][number];

/**
 * All deals are checked together with the event; then each row is a command of its own, and the rest go on when one is
 * refused (ACT-15). The same request again finds what is done and does what is missing; when it never comes, the rows
 * announced with the event are logged all the same (S014).
 */
@Controller()
export class HoldSigningEventController {
  constructor(
    private readonly commands: Commands,
    private readonly leads: LeadOfProjectQuery,
  ) {}

  @Route(holdSigningEventRoute)
  async hold(@Input() { body }: RouteInput<typeof holdSigningEventRoute>, @From() caller: Caller): Promise<Answer> {
    const key = requestKey(caller);
    const signingEventId = derivedId(key, 'signing-event');
    const { name, heldOn } = body;
    const asked = body.deals.flatMap((row) => row.projectId ?? []);
    const leads = await this.leads.among(caller.zone, asked);
    const rows = body.deals.map(({ projectId: known, signedOn, ...rest }, row) => {
      const projectId = known ?? derivedId(key, 'project', String(row));
      const leadId = leads.get(projectId);
      const sheet = { ...rest, signedOn: signedOn ?? heldOn };
      return { projectId, dealId: derivedId(projectId, 'deal'), sheet, leadId, leadMissing: Boolean(known && !leadId) };
    });
    const command = { signingEventId, name, heldOn, deals: rows };
    const held = await this.commands.execute(holdSigningEventCommand, command, caller);
    const results = rows.map(({ projectId, dealId, sheet, leadId }, row) =>
      this.commands
        .execute(signDealCommand, { projectId, sheet, leadId, signingEventId }, caller, { keySuffix: `deal/${row}` })
        .then(
          (signed): Row => ({ row, projectId, dealId, ok: true, warnings: signed.warnings as Row['warnings'] }),
          (error: unknown): Row => ({ row, projectId, dealId, ok: false, code: codeOf(error), warnings: [] }),
        ),
    );
    return { ...held, deals: await Promise.all(results) };
  }
}

/** A refusal is a row's result; anything else is ours to answer for and ends the request. */
function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.errors[0].code;
  throw error;
}
