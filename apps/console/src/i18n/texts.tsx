import { fillIn, type UiLanguage, type Values } from '@luodi/console-ui';
import { createContext, use, useContext, type ReactNode } from 'react';
import type { zhCn } from '../locales/zh-CN';

/** All texts of one language, by feature. */
export type Texts = {
  readonly [Feature in keyof typeof zhCn]: { readonly [Key in keyof (typeof zhCn)[Feature]]: string };
};

/** `workbench.todo`: feature and key of a text; anything else does not compile. */
export type TextKey = { [Feature in keyof Texts & string]: `${Feature}.${keyof Texts[Feature] & string}` }[keyof Texts &
  string];

/** Speaks a text: `t('workbench.todo')`, `t('frame.nthWorkday', { n: 5 })`; English may choose by `n`: `one|other`. */
export type Translate = (key: TextKey, values?: Values) => string;

/** Languages are fetched when they are first spoken. */
const loaded = new Map<UiLanguage, Promise<Texts>>();

const load = (language: UiLanguage): Promise<Texts> =>
  language === 'en' ? import('../locales/en').then(({ en }) => en) : import('../locales/zh-CN').then((all) => all.zhCn);

/** The texts of a language; the same promise every time. */
export function textsOf(language: UiLanguage): Promise<Texts> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

/** Speaks the texts of one language, for what is not a component. */
export const translatorOf =
  (texts: Texts): Translate =>
  (key, values) => {
    const at = key.indexOf('.');
    const own: Readonly<Record<string, string>> | undefined = texts[key.slice(0, at) as keyof Texts];
    return fillIn(own?.[key.slice(at + 1)] ?? key, values);
  };

const Spoken = createContext<Translate>((key) => key);

interface ProviderProps {
  readonly language: UiLanguage;
  readonly children: ReactNode;
}

/** Everything below speaks this language; waits for its texts (inside a Suspense). */
export const TextsProvider = ({ language, children }: ProviderProps) => {
  const texts = use(textsOf(language));
  return <Spoken.Provider value={translatorOf(texts)}>{children}</Spoken.Provider>;
};

/** How a screen speaks. */
export const useTexts = (): Translate => useContext(Spoken);

/** A word that the server gave in both languages. */
export const useWord = (): ((word: { readonly zh: string; readonly en: string }) => string) => {
  const language = useContext(SpokenLanguage);
  return (word) => (language === 'en' ? word.en : word.zh);
};

const SpokenLanguage = createContext<UiLanguage>('zh-CN');

/** Which language is spoken, for words of the server. */
export const SpokenLanguageProvider = SpokenLanguage.Provider;
