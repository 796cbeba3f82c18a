import { Controller } from '@nestjs/common';
import { callMeetingRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { callMeetingCommand } from './call-meeting.command';

@Controller()
export class CallMeetingController {
  constructor(private readonly commands: Commands) {}

  @Route(callMeetingRoute)
  call(@Input() { params, body }: RouteInput<typeof callMeetingRoute>, @From() caller: Caller) {
    const { expectedVersion, ...asked } = body;
    return this.commands.execute(callMeetingCommand, { ...params, ...asked }, caller, { expectedVersion });
  }
}
