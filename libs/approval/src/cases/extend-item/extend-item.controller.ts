import { Controller } from '@nestjs/common';
import { extendItemRoute } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { extendItemCommand } from './extend-item.command';

@Controller()
export class ExtendItemController {
  constructor(private readonly commands: Commands) {}

  @Route(extendItemRoute)
  extend(@Input() { params, body }: RouteInput<typeof extendItemRoute>, @From() caller: Caller) {
    const { expectedVersion, ...extension } = body;
    return this.commands.execute(extendItemCommand, { ...params, ...extension }, caller, { expectedVersion });
  }
}
