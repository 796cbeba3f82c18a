import { reviewRectificationRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { reviewRectificationCommand } from './review-rectification.command';

@Controller()
export class ReviewRectificationController {
  constructor(private readonly commands: Commands) {}

  @Route(reviewRectificationRoute)
  async review(
    @Input() input: RouteInput<typeof reviewRectificationRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof reviewRectificationRoute>> {
    const { expectedVersion, ...body } = input.body;
    const command = { warningId: input.params.warningId, ...body };
    return (await this.commands.execute(reviewRectificationCommand, command, caller, {
      expectedVersion,
    })) as RouteAnswer<typeof reviewRectificationRoute>;
  }
}
