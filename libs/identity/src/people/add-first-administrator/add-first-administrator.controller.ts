import { randomInt } from 'node:crypto';
import { firstAdministratorRoute, type RouteAnswer } from '@luodi/contracts';
import { Commands, derivedId } from '@luodi/platform/commands';
import { Controller } from '@nestjs/common';
import { executeAsIdentity, INSTALLATION } from '../../installation';
import { InternalRoute } from '../../internal-route';
import { hashPassword } from '../../passwords/password-hash';
import { AccountsQuery } from '../accounts.query';
import { addPersonCommand } from '../add-person.command';

const USERNAME = 'security';
/** No letters or digits that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 20;

@Controller()
export class AddFirstAdministratorController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
  ) {}

  /** S14: no default password exists; the first account gets one that is told once. */
  @InternalRoute(firstAdministratorRoute)
  async add(): Promise<RouteAnswer<typeof firstAdministratorRoute>> {
    if (await this.accounts.isAnybodyThere()) return { created: false, username: USERNAME };
    const personId = derivedId(INSTALLATION, 'first-administrator');
    const password =
      Array.from({ length: LENGTH - 1 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('') + randomInt(2, 10);
    const passwordHash = await hashPassword(password, personId);
    await executeAsIdentity(this.commands, addPersonCommand, {
      personId,
      username: USERNAME,
      name: '安全管理员',
      passwordHash,
      assignments: [{ zone: INSTALLATION, departmentId: 'administration', roles: ['security-admin'] }],
    });
    return { created: true, username: USERNAME, password };
  }
}
