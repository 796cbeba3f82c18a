import { Injectable } from '@nestjs/common';
import type { getRatesRoute, RouteAnswer, RouteQuery } from '@luodi/contracts';
import { dayOf, type LegalDay } from '@luodi/domain';
import { ReadDatabase } from '@luodi/platform/database';
import { z } from 'zod';
import { conversionRates, RATE_NAMES, type CohortDeal, type ConversionRate } from '../domain/conversion-rates';

type Answer = RouteAnswer<typeof getRatesRoute>;
type Zone = Answer['zones'][number];

interface ZoneRow {
  readonly zone: string;
  readonly deals: readonly CohortDeal[];
  readonly targets: unknown;
  readonly source: string | null;
}

/** Cohort and targets of every zone in one snapshot; a zone without targets of its own has those of every zone. */
const COHORTS = `select zones.zone,
    (select coalesce(json_agg(json_build_object('projectId', project_id, 'dealId', deal_id, 'projectName', project_name,
        'outcome', outcome, 'investmentFen', investment_fen::text, 'registeredOn', registered_on::text,
        'startedOn', started_on::text, 'inProductionOn', in_production_on::text, 'fundsByYear', funds_by_year)
        order by signed_on, stream_id), '[]')
      from rate_deal where rate_deal.zone = zones.zone and signed_on between make_date($2, 1, 1) and make_date($2, 12, 31)) as deals,
    target.content as targets, target.source
  from unnest($1::text[]) zones(zone) left join lateral (
    select content, source from policy
      where kind = 'rate-targets' and scope in (zones.zone, '*') and effective_from <= $3::date
      order by scope = zones.zone desc, effective_from desc, version desc limit 1) target on true
  order by zones.zone`;

const Targets = z.partialRecord(z.enum(RATE_NAMES), z.string());

/** The four rates of a year per zone, against the targets in force (S125). */
@Injectable()
export class GetRatesQuery {
  constructor(private readonly database: ReadDatabase) {}

  async run(zones: readonly string[], query: RouteQuery<typeof getRatesRoute>): Promise<Answer> {
    const { year, view } = query;
    const today = dayOf(await this.database.now());
    const yearEnd = `${year}-12-31`;
    const asOf = view === 'FINAL' && yearEnd < today ? yearEnd : today;
    const asked = query.zone ? zones.filter((zone) => zone === query.zone) : zones;
    const rows = await this.database.query<ZoneRow>(asked, COHORTS, [asked, year, asOf]);
    return { year, view, asOf, zones: rows.map((row) => zoneOf(row, asOf)) };
  }
}

function zoneOf({ zone, deals, targets, source }: ZoneRow, asOf: LegalDay): Zone {
  const rates = conversionRates(deals, targets ? Targets.parse(targets) : {}, asOf);
  const investment = deals.reduce((sum, deal) => sum + BigInt(deal.investmentFen), 0n);
  return {
    zone,
    deals: deals.length,
    investmentFen: investment.toString(),
    targetSource: source,
    rates: rates.map(shown),
  };
}

const shown = ({ failing, ...rate }: ConversionRate) => ({
  ...rate,
  failingDeals: failing.map(({ projectId, dealId, projectName, outcome }) => ({
    projectId,
    dealId,
    projectName,
    outcome,
  })),
});
