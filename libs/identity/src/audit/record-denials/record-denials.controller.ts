import { recordDenialsRoute, type RouteAnswer } from '@luodi/contracts';
import { Commands } from '@luodi/platform/commands';
import { Input, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { executeAsIdentity, INSTALLATION } from '../../installation';
import { InternalRoute } from '../../internal-route';
import { recordDenialsCommand } from './record-denials.command';

type Denial = RouteInput<typeof recordDenialsRoute>['body']['denials'][number];

@Controller()
export class RecordDenialsController {
  constructor(private readonly commands: Commands) {}

  /** A batch that is sent again is the same batch; what has no zone stands with the installation. */
  @InternalRoute(recordDenialsRoute)
  async record(
    @Input() { body }: RouteInput<typeof recordDenialsRoute>,
  ): Promise<RouteAnswer<typeof recordDenialsRoute>> {
    const zones = new Map<string, Omit<Denial, 'zone'>[]>();
    for (const { zone = INSTALLATION, ...denial } of body.denials)
      zones.set(zone, [...(zones.get(zone) ?? []), denial]);
    for (const [zone, denials] of zones)
      await executeAsIdentity(this.commands, recordDenialsCommand, { zone, denials }, `${body.batchId}:${zone}`);
    return { recorded: body.denials.length };
  }
}
