import { jwksRoute, type RouteAnswer } from '@luodi/contracts';
import { Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { Keyring } from '../keyring';

@Controller()
export class GetJwksController {
  constructor(private readonly keyring: Keyring) {}

  @Route(jwksRoute)
  async get(): Promise<RouteAnswer<typeof jwksRoute>> {
    await this.keyring.signer();
    return { keys: (await this.keyring.publicKeys()).map((key) => ({ ...key })) };
  }
}
