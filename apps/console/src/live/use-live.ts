import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sendPatiently } from '../data/client';
import { listenLive } from './live-stream';

/** Whether what is shown is kept up to date, and since when not. */
export interface LiveState {
  readonly stands: boolean;
  /** Instant at which the line was lost. */
  readonly lostAt: string | null;
}

/** The ledger hears of every event; the calendar carries the day, which a travelling sandbox moves. */
const FOLLOWS_ALL: ReadonlySet<string> = new Set(['ledger', 'gateway']);

/** Events that come together are answered by one round of questions. */
const GATHER_MS = 250;

/** `luodi.approval.item-decided.v1` → `approval` */
const serviceOf = (type: string): string | undefined => /^luodi\.([a-z]+)\./.exec(type)?.[1];

/**
 * Keeps every list and page of the console up to date: an event of a service makes its questions be asked again, and
 * those of the ledger, which hears of every event.
 */
export function useLive(): LiveState {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>({ stands: true, lostAt: null });
  useEffect(() => {
    const stop = new AbortController();
    const refresher = new Refresher(queries);
    const open = (last: string | undefined, signal: AbortSignal): Promise<Response> =>
      sendPatiently(
        new Request(new URL('/api/live', location.origin), {
          headers: { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) },
          signal,
        }),
      );
    const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
    void listenLive(
      {
        onEvent: ({ event }) => refresher.changed(serviceOf(event)),
        onLine: (stands, returned) => {
          setState((before) => ({ stands, lostAt: stands ? null : (before.lostAt ?? new Date().toISOString()) }));
          if (returned) refresher.changed(undefined);
        },
      },
      { open, pause },
      stop.signal,
    );
    return () => {
      stop.abort();
      refresher.stop();
    };
  }, [queries]);
  return state;
}

/** Gathers what changed and asks again, once per moment. */
class Refresher {
  private readonly services = new Set<string>();
  private all = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly queries: QueryClient) {}

  changed(service: string | undefined): void {
    if (service === undefined) this.all = true;
    else this.services.add(service);
    this.timer ??= setTimeout(() => this.refresh(), GATHER_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private refresh(): void {
    this.timer = undefined;
    const { all } = this;
    const services = new Set(this.services);
    this.services.clear();
    this.all = false;
    void this.queries.invalidateQueries({
      predicate: ({ queryKey: [service] }) => all || FOLLOWS_ALL.has(String(service)) || services.has(String(service)),
    });
  }
}
