import { Controller } from '@nestjs/common';
import { getCaseJournalRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { GetCaseJournalQuery } from './get-case-journal.query';

@Controller()
export class GetCaseJournalController {
  constructor(private readonly journal: GetCaseJournalQuery) {}

  @Route(getCaseJournalRoute)
  get(
    @Input() { params }: RouteInput<typeof getCaseJournalRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof getCaseJournalRoute>> {
    return this.journal.run(caller.readableZones, params.projectId);
  }
}
