import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module';
import { DelegationsModule } from './delegations/delegations.module';
import { KeysModule } from './keys/keys.module';
import { OidcModule } from './oidc/oidc.module';
import { PeopleModule } from './people/people.module';
import { PlacesModule } from './places/places.module';
import { SessionsModule } from './sessions/sessions.module';

@Module({
  imports: [AuditModule, DelegationsModule, KeysModule, OidcModule, PeopleModule, PlacesModule, SessionsModule],
})
export class IdentityModule {}
