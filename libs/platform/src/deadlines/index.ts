export { Sweeper, type SweeperOptions } from './sweeper';
export { type Alarms } from './alarms';
export { type DueDeadline } from './due-deadlines';
export { RedisAlarms, RedisJobBell } from './redis-alarms';
export { checkRedis, type RedisBellOptions } from './redis-bell';
