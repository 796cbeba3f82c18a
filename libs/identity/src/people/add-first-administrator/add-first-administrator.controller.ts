import { firstAdministratorRoute, type RouteAnswer } from '@luodi/contracts';
import { Commands, derivedId } from '@luodi/platform/commands';
import { Input, type RouteInput } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { executeAsIdentity, INSTALLATION } from '../../installation';
import { InternalRoute } from '../../internal-route';
import { hashPassword } from '../../passwords/password-hash';
import { AccountsQuery } from '../accounts.query';
import { addPersonCommand } from '../add-person.command';

const USERNAME = 'security';

@Controller()
export class AddFirstAdministratorController {
  constructor(
    private readonly commands: Commands,
    private readonly accounts: AccountsQuery,
  ) {}

  /** S14: no default password exists; the first account gets the one the installation has generated. */
  @InternalRoute(firstAdministratorRoute)
  async add(
    @Input() { body }: RouteInput<typeof firstAdministratorRoute>,
  ): Promise<RouteAnswer<typeof firstAdministratorRoute>> {
    if (await this.accounts.isAnybodyThere()) return { created: false, username: USERNAME };
    const personId = derivedId(INSTALLATION, 'first-administrator');
    const passwordHash = await hashPassword(body.password, personId);
    await executeAsIdentity(this.commands, addPersonCommand, {
      personId,
      username: USERNAME,
      name: '安全管理员',
      passwordHash,
      assignments: [{ zone: INSTALLATION, departmentId: 'administration', roles: ['security-admin'] }],
    });
    return { created: true, username: USERNAME };
  }
}
