import { UiRoot } from '@luodi/console-ui';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import antdEn from 'antd/locale/en_US';
import antdZh from 'antd/locale/zh_CN';
import { Suspense } from 'react';
import { SpokenLanguageProvider, TextsProvider } from './i18n/texts';
import { PreferencesProvider, usePreferences } from './preferences/preferences';
import type { routerOf } from './routes/router';

interface AppProps {
  readonly queries: QueryClient;
  readonly router: ReturnType<typeof routerOf>;
  /** Nonce of the page's policy; styles written at run time carry it. */
  readonly nonce?: string | undefined;
}

/** The console: choices, language, theme, server state, pages. */
export const App = ({ queries, router, nonce }: AppProps) => (
  <PreferencesProvider>
    <QueryClientProvider client={queries}>
      <Spoken router={router} nonce={nonce} />
    </QueryClientProvider>
  </PreferencesProvider>
);

const Spoken = ({ router, nonce }: Pick<AppProps, 'router' | 'nonce'>) => {
  const { language, theme } = usePreferences();
  return (
    <UiRoot language={language} theme={theme} locale={language === 'en' ? antdEn : antdZh} nonce={nonce}>
      <Suspense>
        <SpokenLanguageProvider value={language}>
          <TextsProvider language={language}>
            <RouterProvider router={router} />
          </TextsProvider>
        </SpokenLanguageProvider>
      </Suspense>
    </UiRoot>
  );
};
