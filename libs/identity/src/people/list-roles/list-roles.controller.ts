import { listRolesRoute, type RouteAnswer } from '@luodi/contracts';
import { ROLES } from '@luodi/domain';
import { Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';

@Controller()
export class ListRolesController {
  @Route(listRolesRoute)
  list(): RouteAnswer<typeof listRolesRoute> {
    return { items: Object.entries(ROLES).map(([role, permissions]) => ({ role, permissions: [...permissions] })) };
  }
}
