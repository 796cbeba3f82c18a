import { Module } from '@nestjs/common';
import { OpenIdProviderModule } from './open-id-provider.module';
import { PeopleModule } from '../people/people.module';
import { SessionsModule } from '../sessions/sessions.module';
import { FinishOidcLoginController } from './finish-oidc-login/finish-oidc-login.controller';
import { GetSignInStateController } from './get-sign-in-state/get-sign-in-state.controller';
import { StartOidcLoginController } from './start-oidc-login/start-oidc-login.controller';
import { VouchedAccounts } from './vouched-accounts';

@Module({
  imports: [OpenIdProviderModule, PeopleModule, SessionsModule],
  providers: [VouchedAccounts],
  controllers: [FinishOidcLoginController, GetSignInStateController, StartOidcLoginController],
})
export class OidcModule {}
