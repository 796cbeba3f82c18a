import { AddZoneBody, ZoneKind } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { INSTALLATION, INSTALLATION_PROJECT } from '../../installation';
import { addZone } from '../domain/add-zone';
import { zoneNode, zoneStream } from '../zone.aggregate';

export const addZoneCommand = defineCommand({
  name: 'identity.add-zone',
  aggregate: zoneNode,
  schema: AddZoneBody.extend({ parentKind: ZoneKind.optional() }),
  target: (command) => zoneStream(command.zone),
  starts: () => ({ projectId: INSTALLATION_PROJECT, zone: INSTALLATION }),
  decide: addZone,
  answer: (state) => ({ zone: state.zone }),
});
