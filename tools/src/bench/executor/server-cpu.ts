import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** CPU the server's processes have used, in milliseconds, ended children included; 0 where the system does not tell. */
export function serverCpu(postmasterPid: number): number {
  let ticks = 0;
  try {
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const fields = statOf(entry);
      const isPostmaster = Number(entry) === postmasterPid;
      if (!isPostmaster && Number(fields[1]) !== postmasterPid) continue;
      ticks += Number(fields[11]) + Number(fields[12]) + (isPostmaster ? Number(fields[13]) + Number(fields[14]) : 0);
    }
  } catch {
    return 0;
  }
  return ticks * TICK_MS;
}

function statOf(pid: string): string[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ');
  } catch {
    return [];
  }
}
