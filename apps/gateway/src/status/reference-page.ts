import type { RouteContract } from '@luodi/contracts';
import { ROUTES } from '@luodi/contracts';
import type { Language } from '@luodi/platform/http';
import { document, escapeHtml } from './html';
import { table } from './status-page';

/** Every route on one page, from the contracts themselves: nothing is loaded from elsewhere and no script runs. */
export function referencePage(language: Language): string {
  const title = language === 'zh' ? '落地 Luodi：接口一览' : 'Luodi 落地: API reference';
  const head = language === 'zh' ? ['接口', '说明', '权限', '错误'] : ['Route', 'What it does', 'Permission', 'Errors'];
  const services = [...new Set(ROUTES.map((route) => route.service))];
  const sections = services.map((service) => {
    const rows = ROUTES.filter((route) => route.service === service).map((route) => rowOf(route, language));
    return `<h2>${service}</h2>${table(head, rows)}`;
  });
  return document(
    language,
    title,
    `<h1>${title}</h1><p><a href="/status?lang=${language}">←</a></p>${sections.join('')}`,
  );
}

const rowOf = (route: RouteContract, language: Language): readonly string[] => [
  `<code>${route.method} ${escapeHtml(pathOf(route))}</code>`,
  escapeHtml(route.summary[language]),
  `<small>${route.permission}</small>`,
  `<small>${route.errors.map(escapeHtml).join('<br>')}</small>`,
];

const pathOf = ({ service, path }: RouteContract): string =>
  service === 'gateway' ? `/api${path}` : `/api/${service}${path}`;
