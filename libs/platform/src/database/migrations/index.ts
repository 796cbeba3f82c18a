import type { Migration } from '../migrate';
import { CreateStreams1770000000000 } from './1770000000000-create-streams';
import { CreateDeadlines1770000000010 } from './1770000000010-create-deadlines';
import { CreateOutbox1770000000020 } from './1770000000020-create-outbox';
import { CreatePolicies1770000000030 } from './1770000000030-create-policies';
import { PublishCalendar1770000000040 } from './1770000000040-publish-calendar';

/** The tables of the write path, in order. */
export const platformMigrations: readonly Migration[] = [
  CreateStreams1770000000000,
  CreateDeadlines1770000000010,
  CreateOutbox1770000000020,
  CreatePolicies1770000000030,
  PublishCalendar1770000000040,
];
