import { fileObjectionRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { fileObjectionCommand } from './file-objection.command';

@Controller()
export class FileObjectionController {
  constructor(private readonly commands: Commands) {}

  /** An account without a firm sees no firm's warnings: the empty code matches none. */
  @Route(fileObjectionRoute)
  async file(
    @Input() input: RouteInput<typeof fileObjectionRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof fileObjectionRoute>> {
    const command = { warningId: input.params.warningId, firmCreditCode: caller.firmCreditCode ?? '', ...input.body };
    return (await this.commands.execute(fileObjectionCommand, command, caller)) as RouteAnswer<
      typeof fileObjectionRoute
    >;
  }
}
