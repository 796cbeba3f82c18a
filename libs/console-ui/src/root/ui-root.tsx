import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import type { ReactNode } from 'react';
import { HatchPattern } from '../time/hatch-pattern';
import { darkTheme, lightTheme } from '../theme/antd-theme';
import type { UiLanguage } from '../texts/say';
import { UiLanguageProvider } from '../texts/ui-language';
import '../tokens/tokens.css';
import '../tokens/base.css';

export type ThemeName = 'light' | 'dark';

interface RootProps {
  readonly language: UiLanguage;
  readonly theme: ThemeName;
  /** antd's own words. */
  readonly locale: Locale;
  /** Nonce of the page's policy, for the styles that antd writes. */
  readonly nonce?: string | undefined;
  readonly children: ReactNode;
}

/** Everything of the console stands in here: one theme, one language, one hatch. */
export const UiRoot = ({ language, theme, locale, nonce, children }: RootProps) => (
  <ConfigProvider
    theme={theme === 'dark' ? darkTheme : lightTheme}
    locale={locale}
    wave={{ disabled: true }}
    button={{ autoInsertSpace: false }}
    tag={{ variant: 'outlined' }}
    {...(nonce !== undefined && { csp: { nonce } })}
  >
    <UiLanguageProvider language={language}>
      <HatchPattern />
      {children}
    </UiLanguageProvider>
  </ConfigProvider>
);
