import { EVENTS } from '@luodi/contracts';
import { translatorOf } from '../../i18n/texts';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-CN';
import { eventTitle } from './event-title';

it.each(EVENTS.map(({ type }) => type))('names %s in both languages (locales/*/events.json)', (type) => {
  expect(eventTitle(translatorOf(zhCn), type)).toMatch(/\p{Script=Han}/u);
  expect(eventTitle(translatorOf(en), type)).not.toMatch(/^events\./);
});
