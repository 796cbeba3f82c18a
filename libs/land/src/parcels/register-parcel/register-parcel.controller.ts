import { registerParcelRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, derivedId } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { registerParcelCommand } from './register-parcel.command';

@Controller()
export class RegisterParcelController {
  constructor(private readonly commands: Commands) {}

  @Route(registerParcelRoute)
  async register(
    @Input() { body }: RouteInput<typeof registerParcelRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof registerParcelRoute>> {
    const parcelId = derivedId(caller.idempotencyKey ?? caller.correlationId, 'parcel');
    return (await this.commands.execute(registerParcelCommand, { ...body, parcelId }, caller)) as RouteAnswer<
      typeof registerParcelRoute
    >;
  }
}
