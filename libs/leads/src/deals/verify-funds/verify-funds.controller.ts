import { Controller } from '@nestjs/common';
import { verifyFundsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { versioned } from '../../request';
import { verifyFundsCommand } from './verify-funds.command';

type Answer = RouteAnswer<typeof verifyFundsRoute>;

@Controller()
export class VerifyFundsController {
  constructor(private readonly commands: Commands) {}

  @Route(verifyFundsRoute)
  async verify(
    @Input() { params, body }: RouteInput<typeof verifyFundsRoute>,
    @From() caller: Caller,
  ): Promise<Answer> {
    const { expectedVersion, ...verdict } = body;
    const command = { ...params, ...verdict };
    return (await this.commands.execute(verifyFundsCommand, command, caller, versioned(expectedVersion))) as Answer;
  }
}
