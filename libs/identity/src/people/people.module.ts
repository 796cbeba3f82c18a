import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/places.module';
import { AccountsQuery } from './accounts.query';
import { AddFirstAdministratorController } from './add-first-administrator/add-first-administrator.controller';
import { AddPersonController } from './add-person/add-person.controller';
import { AssignPersonController } from './assign-person/assign-person.controller';
import { ChangePasswordController } from './change-password/change-password.controller';
import { EndAssignmentController } from './end-assignment/end-assignment.controller';
import { GetPeopleNamesController } from './get-people-names/get-people-names.controller';
import { ListPeopleController } from './list-people/list-people.controller';
import { ListPeopleQuery } from './list-people/list-people.query';
import { ListRolesController } from './list-roles/list-roles.controller';
import { SetPersonActiveController } from './set-person-active/set-person-active.controller';

@Module({
  imports: [PlacesModule],
  controllers: [
    AddFirstAdministratorController,
    AddPersonController,
    AssignPersonController,
    ChangePasswordController,
    EndAssignmentController,
    ListPeopleController,
    GetPeopleNamesController,
    ListRolesController,
    SetPersonActiveController,
  ],
  providers: [AccountsQuery, ListPeopleQuery],
  exports: [AccountsQuery],
})
export class PeopleModule {}
