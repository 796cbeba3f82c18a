import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;
/** Fields of `/proc/PID/stat` after the name: parent, own user and system time, those of ended children. */
const PARENT = 1;
const OWN = [11, 12] as const;
const OF_ENDED = [13, 14] as const;

function statOf(pid: string): string[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ');
  } catch {
    return [];
  }
}

const ticksOf = (fields: readonly string[], which: readonly number[]): number =>
  which.reduce((sum, index) => sum + Number(fields[index] ?? 0), 0);

/** CPU one process has used itself, in milliseconds; 0 where the system does not tell. */
export const processCpu = (pid: number): number => ticksOf(statOf(String(pid)), OWN) * TICK_MS;

/** The process that started this one. */
export const parentOf = (pid: number): number => Number(statOf(String(pid))[PARENT] ?? 0);

/** CPU a PostgreSQL server's processes have used, in milliseconds, ended children included; 0 where the system does not tell. */
export function serverCpu(postmasterPid: number): number {
  let ticks = 0;
  try {
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const fields = statOf(entry);
      if (Number(entry) === postmasterPid) ticks += ticksOf(fields, [...OWN, ...OF_ENDED]);
      else if (Number(fields[PARENT]) === postmasterPid) ticks += ticksOf(fields, OWN);
    }
  } catch {
    return 0;
  }
  return ticks * TICK_MS;
}
