import type { ThemeName, UiLanguage } from '@luodi/console-ui';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** What a person chose on this machine. */
export interface Preferences {
  readonly language: UiLanguage;
  readonly theme: ThemeName;
}

export interface ChangeablePreferences extends Preferences {
  readonly change: (part: Partial<Preferences>) => void;
}

const KEY = 'luodi.preferences';

/** Chinese first; a browser that asks for English before Chinese gets English. The theme follows the machine. */
export function initialPreferences(): Preferences {
  const kept = read();
  const asksEnglish = navigator.languages.findIndex((one) => one.startsWith('en'));
  const asksChinese = navigator.languages.findIndex((one) => one.startsWith('zh'));
  const english = asksEnglish >= 0 && (asksChinese < 0 || asksEnglish < asksChinese);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: kept.language === 'en' || kept.language === 'zh-CN' ? kept.language : english ? 'en' : 'zh-CN',
    theme: kept.theme === 'dark' || kept.theme === 'light' ? kept.theme : dark ? 'dark' : 'light',
  };
}

function read(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}

/** The language of the page, for requests: the server answers problems in it. */
export const languageOfPage = (): UiLanguage => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN');

const Chosen = createContext<ChangeablePreferences>({ language: 'zh-CN', theme: 'light', change: () => undefined });

/** Keeps the choices and writes them on the page, where styles and requests read them. */
export const PreferencesProvider = ({ children }: { children: ReactNode }) => {
  const [chosen, setChosen] = useState(initialPreferences);
  useEffect(() => {
    document.documentElement.lang = chosen.language;
    document.documentElement.dataset['theme'] = chosen.theme;
    localStorage.setItem(KEY, JSON.stringify(chosen));
  }, [chosen]);
  const value = useMemo(
    () => ({ ...chosen, change: (part: Partial<Preferences>) => setChosen((before) => ({ ...before, ...part })) }),
    [chosen],
  );
  return <Chosen.Provider value={value}>{children}</Chosen.Provider>;
};

/** Language and theme, and how to change them. */
export const usePreferences = (): ChangeablePreferences => useContext(Chosen);
