import { createContext, useContext, type ReactNode } from 'react';
import { dayFormat, type DayFormat } from './day-format';
import { en } from './en';
import { holidayNames } from './holiday-name';
import { fillIn } from './fill-in';
import type { Say, UiLanguage } from './say';
import { zhCn, type UiTexts } from './zh-cn';

export interface Speech {
  readonly language: UiLanguage;
  readonly say: Say;
  readonly day: DayFormat;
  /** A public holiday by its published name: 国庆 · National Day. */
  readonly holiday: (name: string) => string;
}

const TEXTS: Readonly<Record<UiLanguage, UiTexts>> = { 'zh-CN': zhCn, en };

/** The speech of a language, for what is not a component. */
export const speechOf = (language: UiLanguage): Speech => {
  const texts = TEXTS[language];
  const say: Say = (key, values) => fillIn(texts[key], values);
  return { language, say, day: dayFormat(language, say), holiday: holidayNames(language) };
};

const Language = createContext<Speech>(speechOf('zh-CN'));

/** Everything below speaks this language. */
export const UiLanguageProvider = ({ language, children }: { language: UiLanguage; children: ReactNode }) => (
  <Language.Provider value={speechOf(language)}>{children}</Language.Provider>
);

/** How components speak: `say('left', { n: 7 })`, `day.short('2026-10-13')`. */
export const useSpeech = (): Speech => useContext(Language);
