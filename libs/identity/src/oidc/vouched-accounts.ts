import { Commands, Refused } from '@luodi/platform/commands';
import { Injectable } from '@nestjs/common';
import { executeAsIdentity } from '../installation';
import { AccountsQuery, type Account } from '../people/accounts.query';
import { guardOf, tryLoginCommand } from '../sessions/try-login.command';
import type { Vouched } from './open-id-provider';

/** Finds the person of Luodi for whom the provider vouched. */
@Injectable()
export class VouchedAccounts {
  constructor(
    private readonly accounts: AccountsQuery,
    private readonly commands: Commands,
  ) {}

  /** Whoever has no account, or a disabled one, stands in the audit record. Throws `Refused` (IDENTITY.OIDC_UNKNOWN_PERSON). */
  async accountOf({ username }: Vouched, from: string | undefined): Promise<Account> {
    const account = username === undefined ? undefined : await this.accounts.byUsername(username);
    const verified = account?.active === true;
    await executeAsIdentity(this.commands, tryLoginCommand, {
      guardId: guardOf(username ?? ''),
      verified,
      via: 'oidc' as const,
      ...(account && { personId: account.personId }),
      ...(from !== undefined && { from }),
    });
    if (!account || !verified) throw new Refused([{ code: 'IDENTITY.OIDC_UNKNOWN_PERSON' }]);
    return account;
  }
}
