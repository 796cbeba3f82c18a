export { Sweeper, type SweeperOptions } from './sweeper';
export { type Alarms } from './alarms';
export { type DueDeadline } from './due-deadlines';
