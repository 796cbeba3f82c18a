import { rotateKeysRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands } from '@luodi/platform/commands';
import { From, Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { addKeyCommand } from '../add-key.command';
import { Keyring } from '../keyring';

@Controller()
export class RotateSigningKeyController {
  constructor(
    private readonly commands: Commands,
    private readonly keyring: Keyring,
  ) {}

  @Route(rotateKeysRoute)
  async rotate(@From() caller: Caller): Promise<RouteAnswer<typeof rotateKeysRoute>> {
    const pair = await this.keyring.newPair();
    const { valid } = await this.commands.execute(addKeyCommand, { ...pair, onlyFirst: false }, caller);
    this.keyring.forget();
    return { keyId: pair.keyId, valid: valid as string[] };
  }
}
