import { listDepartmentsRoute, type RouteAnswer } from '@luodi/contracts';
import type { Caller } from '@luodi/platform/auth';
import { ReadDatabase } from '@luodi/platform/database';
import { From, Route } from '@luodi/platform/http';
import { Controller } from '@nestjs/common';
import { INSTALLATION } from '../../installation';

type Items = RouteAnswer<typeof listDepartmentsRoute>['items'];

@Controller()
export class ListDepartmentsController {
  constructor(private readonly database: ReadDatabase) {}

  @Route(listDepartmentsRoute)
  async list(@From() caller: Caller): Promise<RouteAnswer<typeof listDepartmentsRoute>> {
    const items = await this.database.query<Items[number]>(
      [INSTALLATION],
      `select zone_code as zone, department_id as "departmentId", kind, name, name_en as "nameEn", posted_by as "postedBy"
       from department where zone_code = any($1) order by zone_code, department_id`,
      [caller.readableZones],
    );
    return { items };
  }
}
