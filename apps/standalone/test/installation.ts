import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyStreams } from '@luodi/platform/commands';
import { attachEmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { ALL_SERVICES } from '../src/start-services';

/** What the list of a zone says of one project. */
export interface Project {
  readonly zone: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly stage: string;
  readonly entryCount: number;
}

/** An installation as its people see it: over HTTP, with the logins of its folder. */
export function installation(port: number, dataDir: string) {
  const base = `http://127.0.0.1:${port}/api`;
  const tokens = new Map<string, string>();

  const logins = (): { username: string; password: string }[] => {
    const file = join(dataDir, 'logins.json');
    if (!existsSync(file)) return [];
    return (JSON.parse(readFileSync(file, 'utf8')) as { demo: { username: string; password: string }[] }).demo;
  };
  const tokenOf = async (username: string): Promise<string> => {
    const login = logins().find((one) => one.username === username);
    const answer = await fetch(`${base}/identity/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: login?.password }),
    });
    const token = ((await answer.json()) as { accessToken: string }).accessToken;
    tokens.set(username, token);
    return token;
  };
  const ask = async <T>(username: string, path: string): Promise<T> => {
    const authorization = `Bearer ${tokens.get(username) ?? (await tokenOf(username))}`;
    const answer = await fetch(`${base}${path}`, { headers: { authorization } });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    /** Legal time, or undefined while nobody answers. */
    now: async (): Promise<string | undefined> => {
      const answer = await fetch(`${base}/status`).catch(() => undefined);
      return answer?.ok ? ((await answer.json()) as { now: string }).now : undefined;
    },
    /** Whether the ledger of a project agrees with its hash chain and with its events (S107). */
    isLedgerWhole: async ({ zone, projectId }: Project): Promise<boolean> =>
      (await ask<{ ok: boolean }>(`${zone}.leader`, `/ledger/ledgers/${projectId}/verification`)).ok,
    /** Every project of the three zones, by name. */
    projects: async (): Promise<Project[]> => {
      const lists = await Promise.all(
        ['jiangyin', 'jianshi', 'yongzhou'].map((zone) =>
          ask<{ items: Project[] }>(`${zone}.leader`, '/ledger/ledgers?limit=200'),
        ),
      );
      const all = lists.flatMap((list) => list.items);
      return all
        .map(({ zone, projectId, projectName, stage, entryCount }) => ({
          zone,
          projectId,
          projectName,
          stage,
          entryCount,
        }))
        .sort((a, b) => (a.projectName < b.projectName ? -1 : 1));
    },
  };
}

/** Whether events, states, rows, deadlines and numbers say one thing; every fault, empty when they do. */
export async function faultsOf(dataDir: string): Promise<string[]> {
  const server = await attachEmbeddedPostgres(join(dataDir, 'postgres'));
  try {
    const reports = [];
    for (const service of ALL_SERVICES)
      reports.push(await verifyStreams(service, server.url(`luodi_${service.name}`, 'app')));
    return reports.flatMap((report) => report.faults.map((fault) => `${fault.rule}: ${fault.at} ${fault.detail}`));
  } finally {
    await server.leave();
  }
}
