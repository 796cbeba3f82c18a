import { Module } from '@nestjs/common';
import { DelegationsModule } from '../delegations/delegations.module';
import { KeysModule } from '../keys/keys.module';
import { OpenIdProviderModule } from '../oidc/open-id-provider.module';
import { PeopleModule } from '../people/people.module';
import { PlacesModule } from '../places/places.module';
import { ExchangeCookieController } from './exchange-cookie/exchange-cookie.controller';
import { GetMeController } from './get-me/get-me.controller';
import { ListRevocationsController } from './list-revocations/list-revocations.controller';
import { LogInController } from './log-in/log-in.controller';
import { LogOutController } from './log-out/log-out.controller';
import { SessionDoor } from './session-door';
import { SessionIssuer } from './session-issuer';
import { SessionsQuery } from './sessions.query';
import { SwitchZoneController } from './switch-zone/switch-zone.controller';

@Module({
  imports: [PeopleModule, PlacesModule, KeysModule, DelegationsModule, OpenIdProviderModule],
  controllers: [
    ExchangeCookieController,
    GetMeController,
    ListRevocationsController,
    LogInController,
    LogOutController,
    SwitchZoneController,
  ],
  providers: [SessionDoor, SessionIssuer, SessionsQuery],
  exports: [SessionDoor],
})
export class SessionsModule {}
