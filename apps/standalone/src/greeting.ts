import type { DemoLogin } from '@luodi/gateway-app';

export interface Ready {
  readonly url: string;
  readonly administrator: DemoLogin;
  readonly demoLogins: readonly DemoLogin[];
  readonly loginsFile: string;
  /** Why the demo is not complete. */
  readonly demoFault: string | undefined;
}

/** Demo logins shown; all of them stand in the file. */
const SHOWN = 12;

/** What is printed when everything runs: where it is, and who may sign in. */
export function greeting({ url, administrator, demoLogins, loginsFile, demoFault }: Ready): string {
  const shown = [administrator, ...demoLogins.slice(0, SHOWN)];
  return [
    '',
    `Luodi 落地 已就绪 is ready: ${url}`,
    '',
    ...shown.map(({ username, password, who }) => `  ${username.padEnd(28)} ${password.padEnd(26)} ${who}`),
    '',
    ...(demoFault === undefined ? [] : [`演示数据不完整 The demo is not complete: ${demoFault}`, '']),
    `全部账号 All logins: ${loginsFile}`,
    'Ctrl-C 停止 stops.',
    '',
  ].join('\n');
}
