import { Controller } from '@nestjs/common';
import { signDealRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { requestKey } from '../../request';
import { LeadOfProjectQuery } from '../lead-of-project.query';
import { signDealCommand } from '../sign-deal.command';

type Answer = RouteAnswer<typeof signDealRoute>;

@Controller()
export class SignDealController {
  constructor(
    private readonly commands: Commands,
    private readonly leads: LeadOfProjectQuery,
  ) {}

  @Route(signDealRoute)
  async sign(@Input() { body }: RouteInput<typeof signDealRoute>, @From() caller: Caller): Promise<Answer> {
    const { projectId: known, ...sheet } = body;
    const projectId = known ?? derivedId(requestKey(caller), 'project');
    const leadId = known && (await this.leads.among(caller.zone, [known])).get(known);
    const lead = known && !leadId ? { leadMissing: true } : { leadId };
    return (await this.commands.execute(signDealCommand, { projectId, sheet, ...lead }, caller)) as Answer;
  }
}
