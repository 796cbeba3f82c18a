/**
 * Named places where a test lets the process die, stumble or wait (reliability.md 3.2). Nothing happens unless
 * `armFailpoints` was given a specification, and production refuses one (S93).
 */
interface Point {
  readonly action: 'kill9' | 'throw' | 'stop' | 'doThenThrow' | 'delay';
  readonly delayMs: number;
  /** Strikes on this hit only. */
  readonly hit?: number;
  /** Strikes in this share of hits, 0–100. */
  readonly percent?: number;
  hits: number;
}

export class FailpointError extends Error {}

let armed: Map<string, Point> | undefined;

/** `approval.afterCommit=kill9@3,relay.afterAck=throw%5,land.inTx=delay:200`; undefined or empty disarms. */
export function armFailpoints(specification: string | undefined, mode: 'sandbox' | 'production'): void {
  if (!specification) {
    armed = undefined;
    return;
  }
  if (mode === 'production')
    throw new Error('Fail points are configured; a production service refuses to start with them.');
  armed = new Map(specification.split(',').map(parse));
}

/** True while any fail point is armed: the executor then sends its last round trip in pieces. */
export const failpointsArmed = (): boolean => armed !== undefined;

/** Passes a named place. Throws `FailpointError`, waits, stops or kills the process if that is configured for it. */
export async function failpoint(name: string): Promise<void> {
  const point = armed?.get(name);
  if (!point || !strikes(point)) return;
  if (point.action === 'kill9' || point.action === 'stop')
    process.kill(process.pid, point.action === 'stop' ? 'SIGSTOP' : 'SIGKILL');
  else if (point.action === 'delay') await new Promise((resolve) => setTimeout(resolve, point.delayMs));
  else throw new FailpointError(`fail point ${name}`);
}

/** Runs an operation; with `doThenThrow` it is done and then reported as failed, which finds retries that repeat. */
export async function throughFailpoint<T>(name: string, operation: () => Promise<T>): Promise<T> {
  const point = armed?.get(name);
  if (!point) return operation();
  if (point.action !== 'doThenThrow') await failpoint(name);
  const result = await operation();
  if (point.action === 'doThenThrow') await failpoint(name);
  return result;
}

function parse(part: string): [string, Point] {
  const match = /^([\w.-]+)=(kill9|throw|stop|doThenThrow|delay:(\d+))(?:@(\d+)|%(\d+(?:\.\d+)?))?$/.exec(part.trim());
  if (!match)
    throw new Error(
      `"${part}" is no fail point; write name=kill9@3, name=throw%5, name=delay:200, name=stop or name=doThenThrow`,
    );
  const [, name = '', action = '', delay, hit, percent] = match;
  const point: Point = { action: (delay ? 'delay' : action) as Point['action'], delayMs: Number(delay ?? 0), hits: 0 };
  return [name, { ...point, ...(hit && { hit: Number(hit) }), ...(percent && { percent: Number(percent) }) }];
}

function strikes(point: Point): boolean {
  point.hits += 1;
  if (point.hit !== undefined) return point.hits === point.hit;
  return point.percent === undefined || Math.random() * 100 < point.percent;
}
