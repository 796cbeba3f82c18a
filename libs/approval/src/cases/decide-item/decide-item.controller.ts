import { Controller } from '@nestjs/common';
import { decideItemRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { decideItemCommand } from './decide-item.command';

@Controller()
export class DecideItemController {
  constructor(private readonly commands: Commands) {}

  @Route(decideItemRoute)
  decide(@Input() { params, body }: RouteInput<typeof decideItemRoute>, @From() caller: Caller) {
    const { expectedVersion, ...decision } = body;
    return this.commands.execute(decideItemCommand, { ...params, ...decision }, caller, { expectedVersion });
  }
}
