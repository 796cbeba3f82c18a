import { extendRectificationRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { extendRectificationCommand } from './extend-rectification.command';

@Controller()
export class ExtendRectificationController {
  constructor(private readonly commands: Commands) {}

  @Route(extendRectificationRoute)
  async extend(
    @Input() input: RouteInput<typeof extendRectificationRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof extendRectificationRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { warningId: input.params.warningId, ...body };
    return (await this.commands.execute(extendRectificationCommand, command, caller, {
      expectedVersion,
    })) as RouteAnswer<typeof extendRectificationRoute>;
  }
}
