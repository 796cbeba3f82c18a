import { signInStateRoute, type RouteAnswer } from '@luodi/contracts';
import { Controller, Inject, Optional } from '@nestjs/common';
import { InternalRoute } from '../../internal-route';
import { OpenIdProvider } from '../open-id-provider';
import { LOCAL_ONLY, SIGN_IN, type SignIn } from '../sign-in';

@Controller()
export class GetSignInStateController {
  constructor(
    private readonly provider: OpenIdProvider,
    @Optional() @Inject(SIGN_IN) private readonly signIn: SignIn = LOCAL_ONLY,
  ) {}

  @InternalRoute(signInStateRoute)
  get(): RouteAnswer<typeof signInStateRoute> {
    const { isUp } = this.provider;
    return {
      local: this.signIn.local,
      provider: this.signIn.oidc !== undefined,
      ...(isUp !== undefined && { providerUp: isUp }),
    };
  }
}
