import { RedisAlarms, RedisJobBell } from '../deadlines';

/** Redis as an alarm clock for other processes of a service; nothing depends on it (P52). */
export interface Wakers {
  readonly alarms?: RedisAlarms;
  readonly bell?: RedisJobBell;
  close(): Promise<void>;
}

/** Without a URL there are none: sweeper and worker look by themselves. */
export function createWakers(service: string, redisUrl: string | undefined): Wakers {
  if (redisUrl === undefined) return { close: () => Promise.resolve() };
  const alarms = new RedisAlarms({ url: redisUrl, queue: `deadlines-${service}` });
  const bell = new RedisJobBell({ url: redisUrl, queue: `jobs-${service}` });
  return {
    alarms,
    bell,
    close: async () => {
      await alarms.close();
      await bell.close();
    },
  };
}
