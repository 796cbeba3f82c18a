import type { Values } from './fill-in';
import type { UiTexts } from './zh-cn';

export type UiLanguage = 'zh-CN' | 'en';

/** Speaks one of the components' own texts. */
export type Say = (key: keyof UiTexts, values?: Values) => string;
