import { EventReader, type LiveEvent } from './read-events';

export interface LiveListener {
  readonly onEvent: (event: LiveEvent) => void;
  /** True: the line stands. `returned`: it had been lost and events may be missing. */
  readonly onLine: (stands: boolean, returned: boolean) => void;
}

export interface LiveParts {
  readonly open: (lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;
  /** Waits; tests wait shorter. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The server beats every 5 seconds: three beats missed and the line is lost. */
const SILENCE_MS = 16_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Listens to `/api/live` until it is stopped: says when the line is lost, comes back by itself with growing pauses and
 * with the id of the last event, so that nothing is missed that the server still remembers.
 */
export async function listenLive(listener: LiveListener, parts: LiveParts, stopped: AbortSignal): Promise<void> {
  let last: string | undefined;
  let lost = false;
  let wait = FIRST_PAUSE_MS;
  while (!stopped.aborted) {
    try {
      await readOnce(parts, {
        last,
        stopped,
        onOpen: () => {
          listener.onLine(true, lost);
          lost = false;
          wait = FIRST_PAUSE_MS;
        },
        onEvent: (event) => {
          last = event.id;
          listener.onEvent(event);
        },
      });
    } catch {
      lost = true;
      if (!stopped.aborted) listener.onLine(false, false);
    }
    if (stopped.aborted) return;
    await parts.pause(wait);
    wait = Math.min(LONGEST_PAUSE_MS, wait * 2);
  }
}

interface Connection {
  readonly last: string | undefined;
  readonly stopped: AbortSignal;
  readonly onOpen: () => void;
  readonly onEvent: (event: LiveEvent) => void;
}

/** One connection from its first byte to its end; an orderly end resolves, anything else throws. */
async function readOnce({ open }: LiveParts, { last, stopped, onOpen, onEvent }: Connection): Promise<void> {
  const cut = new AbortController();
  const response = await open(last, AbortSignal.any([stopped, cut.signal]));
  if (!response.ok || !response.body) throw new Error(`the live stream answered ${response.status}`);
  const reader = response.body.getReader();
  const events = new EventReader();
  const decoder = new TextDecoder();
  let silence = setTimeout(() => cut.abort(), SILENCE_MS);
  try {
    onOpen();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(() => cut.abort(), SILENCE_MS);
      for (const event of events.read(decoder.decode(piece.value, { stream: true }))) onEvent(event);
    }
  } finally {
    clearTimeout(silence);
    await reader.cancel().catch(() => undefined);
  }
}
