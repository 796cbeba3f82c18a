import { Controller } from '@nestjs/common';
import { getProceduresRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Route } from '@luodi/platform/http';
import { ApprovalPolicies } from '../../approval-policies.reader';
import { todayOf } from '../../today';

type Answer = RouteAnswer<typeof getProceduresRoute>;

/** The published procedures with their item lists: public to everybody signed in (S036). */
@Controller()
export class GetProceduresController {
  constructor(
    private readonly database: ReadDatabase,
    private readonly policies: ApprovalPolicies,
  ) {}

  @Route(getProceduresRoute)
  async get(@From() caller: Caller): Promise<Answer> {
    const today = await todayOf(this.database);
    const items = caller.readableZones.flatMap((zone): Answer['items'] => {
      const procedure = this.policies.procedureOf(zone, today);
      if (!procedure) return [];
      const { scope, version, effectiveFrom, source, content } = procedure;
      const { faults: _, ...published } = content;
      return [{ zone, scope, version, effectiveFrom, source, content: published }];
    });
    return { items };
  }
}
