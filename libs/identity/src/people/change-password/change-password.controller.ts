import { changePasswordRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { Commands, Refused } from '@luodi/platform/commands';
import { From, Input, Route, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { executeOnOwnAccount } from '../../installation';
import { hashPassword, isPassword } from '../../passwords/password-hash';
import { AccountsQuery } from '../accounts.query';
import { isStrongPassword } from '../domain/password-strength';
import { changePasswordCommand } from './change-password.command';

@Controller()
export class ChangePasswordController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
  ) {}

  @Route(changePasswordRoute)
  async change(
    @Input() { body }: RouteInput<typeof changePasswordRoute>,
    @From() caller: Caller,
  ): Promise<RouteAnswer<typeof changePasswordRoute>> {
    const { personId } = caller.actor;
    const account = await this.accounts.byId(personId);
    if (!account || !(await isPassword(body.current, account.passwordHash)))
      throw new Refused([{ code: 'IDENTITY.BAD_CREDENTIALS', path: 'current' }]);
    if (!isStrongPassword(body.next, account.username))
      throw new Refused([{ code: 'IDENTITY.PASSWORD_WEAK', path: 'next' }]);
    const passwordHash = await hashPassword(body.next, `${personId}:${caller.idempotencyKey}`);
    const payload = { personId, passwordHash, verifiedAgainst: account.passwordHash };
    await executeOnOwnAccount(this.commands, changePasswordCommand, payload, caller);
    return { changed: true };
  }
}
