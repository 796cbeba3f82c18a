import { Controller } from '@nestjs/common';
import { getPowersRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Route } from '@luodi/platform/http';
import { PolicyStore } from '@luodi/platform/policies';
import { powerCatalogue, powerDevolution } from '../../approval.policies';
import { todayOf } from '../../today';

/** The 48 devolved powers in four categories, and which of them the reader's zone holds today (S032). */
@Controller()
export class GetPowersController {
  constructor(
    private readonly database: ReadDatabase,
    private readonly policies: PolicyStore,
  ) {}

  @Route(getPowersRoute)
  async get(@From() caller: Caller): Promise<RouteAnswer<typeof getPowersRoute>> {
    const today = await todayOf(this.database);
    const catalogue = this.policies.find(powerCatalogue, today)?.content;
    const held = new Set(
      (this.policies.find(powerDevolution(caller.zone), today)?.content.devolved ?? [])
        .filter(({ from, to }) => from <= today && (to === undefined || today <= to))
        .map(({ code }) => code),
    );
    const items = (catalogue?.powers ?? []).map((power) => ({ ...power, devolved: held.has(power.code) }));
    return { items, total: items.length, sample: catalogue?.sample ?? false };
  }
}
