import { recordFeePaymentRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { recordFeePaymentCommand } from './record-fee-payment.command';

@Controller()
export class RecordFeePaymentController {
  constructor(private readonly commands: Commands) {}

  @Route(recordFeePaymentRoute)
  async run(
    @Input() input: RouteInput<typeof recordFeePaymentRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof recordFeePaymentRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { projectId: input.params.projectId, ...body };
    return (await this.commands.execute(recordFeePaymentCommand, command, caller, { expectedVersion })) as RouteAnswer<
      typeof recordFeePaymentRoute
    >;
  }
}
