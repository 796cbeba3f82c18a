import { Injectable } from '@nestjs/common';
import type { getAdmissionRoute, RouteAnswer } from '@luodi/contracts';
import { Refused } from '@luodi/platform/commands';
import { ReadDatabase } from '@luodi/platform/database';
import { admissionSummary, type StoredAdmission } from '../rows/stored-admission';

type Answer = RouteAnswer<typeof getAdmissionRoute>;

interface Found {
  readonly admission: StoredAdmission;
  readonly sheets: Answer['scoreSheets'];
}

const SQL = `select to_jsonb(a) as admission,
  coalesce((select jsonb_agg(jsonb_build_object('expertId', s.expert_id, 'scores', s.scores, 'comment', s.comment, 'givenOn', s.given_on)
    order by s.given_on, s.expert_id) from admission_sheet s where s.stream_id = a.stream_id), '[]') as sheets
  from admission_case a where a.project_id = $1`;

/** One review with all that its decision rests on. */
@Injectable()
export class GetAdmissionQuery {
  constructor(private readonly database: ReadDatabase) {}

  async run(zones: readonly string[], projectId: string): Promise<Answer> {
    const [found] = await this.database.query<Found>(zones, SQL, [projectId]);
    if (!found) throw new Refused([{ code: 'COMMON.NOT_FOUND' }]);
    const { admission, sheets } = found;
    const { entry, energy_opinion: opinion } = admission;
    return {
      ...admissionSummary(admission),
      entry: entry && { code: entry.code, quote: entry.quote, source: entry.source },
      controls: admission.controls,
      experts: admission.experts,
      drawSeed: admission.draw_seed,
      scoreSheets: sheets,
      energyOpinion: opinion && {
        agrees: opinion.agrees,
        opinion: opinion.opinion,
        documentNumber: opinion.documentNumber,
      },
      decision: admission.decision,
    };
  }
}
