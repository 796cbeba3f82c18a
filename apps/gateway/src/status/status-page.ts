import type { Language } from '@luodi/platform/http';
import type { Edition } from '../gateway-parts';
import { document, escapeHtml } from './html';
import type { SystemState } from './read-state';

const TEXTS = {
  zh: {
    title: '落地 Luodi：系统状态',
    edition: { standalone: '单机版', distributed: '分布式版' },
    now: '法定时间',
    sandbox: '沙盒：时钟可以向前调',
    services: '服务',
    up: '正常',
    down: '无响应',
    documents: '接口文档',
    reference: '接口一览',
    logins: '演示账号',
    user: '用户名',
    password: '密码',
    who: '身份',
    other: ['English', '?lang=en'],
  },
  en: {
    title: 'Luodi 落地: state of the system',
    edition: { standalone: 'standalone edition', distributed: 'distributed edition' },
    now: 'Legal time',
    sandbox: 'Sandbox: the clock can be moved forward',
    services: 'Services',
    up: 'up',
    down: 'does not answer',
    documents: 'API documents',
    reference: 'API reference',
    logins: 'Demo logins',
    user: 'User name',
    password: 'Password',
    who: 'Who',
    other: ['中文', '?lang=zh'],
  },
} as const;

/** `/status`: is everything there, where are the documents, who may sign in. */
export function statusPage(language: Language, state: SystemState, edition: Edition): string {
  const text = TEXTS[language];
  const services = state.services.map(({ name, up, detail }) => [
    name,
    up ? text.up : `<span class="down">${text.down}</span>`,
    escapeHtml(detail ?? ''),
  ]);
  const logins = edition.sandbox ? edition.demoLogins() : [];
  return document(
    language,
    text.title,
    `<h1>${text.title}</h1><p>${text.edition[edition.name]} · ${text.now} ${shanghai(state.now)}` +
      `${edition.sandbox ? ` · ${text.sandbox}` : ''} · <a href="/status${text.other[1]}">${text.other[0]}</a></p>` +
      `<h2>${text.services}</h2>${table([], services)}` +
      `<h2>${text.documents}</h2><p><a href="/docs?lang=${language}">${text.reference}</a> · ` +
      `<a href="/api/openapi.json">OpenAPI</a> · <a href="/api/asyncapi.json">AsyncAPI</a> · <a href="/api/status">/api/status</a></p>` +
      (logins.length === 0
        ? ''
        : `<h2>${text.logins}</h2>${table(
            [text.user, text.password, text.who],
            logins.map(({ username, password, who }) => [code(username), code(password), escapeHtml(who)]),
          )}`),
  );
}

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

const shanghai = (now: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' }).format(now);

/** Cells are HTML already: whoever makes a row escapes it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>${head.length === 0 ? '' : `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>`}` +
  `${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
