import { MenuButton } from '@luodi/console-ui';
import type { Me } from '../data/queries';
import { useNames } from '../data/use-names';
import { useTexts } from '../i18n/texts';
import { usePreferences } from '../preferences/preferences';
import { useSignOut } from '../session/use-sign-out';

/** Person and unit; behind them language, light and dark, and the way out. */
export const PersonMenu = ({ me }: { me: Me }) => {
  const t = useTexts();
  const names = useNames();
  const signOut = useSignOut();
  const { language, theme, change } = usePreferences();
  const unit = names.department(me.departmentId);
  return (
    <MenuButton
      className="bar-who menu-at-end"
      name={t('frame.person', { name: me.name, unit })}
      label={
        <>
          {me.name}
          <span className="bar-quiet on-desk-only">{unit}</span>
        </>
      }
      items={[
        {
          key: 'zh',
          label: t('frame.chinese'),
          isCurrent: language === 'zh-CN',
          onChoose: () => change({ language: 'zh-CN' }),
        },
        {
          key: 'en',
          label: t('frame.english'),
          isCurrent: language === 'en',
          onChoose: () => change({ language: 'en' }),
        },
        {
          key: 'light',
          label: t('frame.lightTheme'),
          isCurrent: theme === 'light',
          onChoose: () => change({ theme: 'light' }),
        },
        {
          key: 'dark',
          label: t('frame.darkTheme'),
          isCurrent: theme === 'dark',
          onChoose: () => change({ theme: 'dark' }),
        },
        { key: 'out', label: t('frame.signOut'), onChoose: signOut },
      ]}
    />
  );
};
