import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { OpenIdProvider } from './open-id-provider';
import { SealedCookies } from './sealed-cookies';
import { SIGN_IN, type SignIn } from './sign-in';

/** The provider as the rest of identity meets it; its cookies are sealed under the secret both sides share. */
@Module({
  providers: [
    OpenIdProvider,
    {
      provide: SealedCookies,
      inject: [{ token: SIGN_IN, optional: true }],
      useFactory: (signIn?: SignIn) => new SealedCookies(signIn?.oidc?.clientSecret ?? randomUUID()),
    },
  ],
  exports: [OpenIdProvider, SealedCookies],
})
export class OpenIdProviderModule {}
