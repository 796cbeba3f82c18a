import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Me } from '../data/queries';
import { useTexts } from '../i18n/texts';
import { railOf, type NavigationEntry } from './navigation';

interface RailProps {
  readonly me: Me;
  /** Counts by address, shown at the right of an entry. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isSandbox: boolean;
}

/** The rail: words, count at the right, the current item in the white of the sheet. */
export const Rail = ({ me, counts, isSandbox }: RailProps) => {
  const t = useTexts();
  return (
    <nav className="rail" aria-label={t('frame.navigation')}>
      {railOf(me).map((group, at) => (
        <Fragment key={group[0]?.to ?? at}>
          {at > 0 && <hr />}
          {group.map((entry) => (
            <Entry key={entry.to} entry={entry} count={counts.get(entry.to)} />
          ))}
        </Fragment>
      ))}
      {isSandbox && (
        <div className="rail-foot">
          {t('frame.demoData')}
          <br />
          {t('frame.firmsFictitious')}
        </div>
      )}
    </nav>
  );
};

const Entry = ({ entry, count }: { entry: NavigationEntry; count: number | undefined }) => {
  const t = useTexts();
  return (
    <Link to={entry.to} activeOptions={{ exact: entry.to === '/', includeSearch: false }}>
      <span>{t(entry.text)}</span>
      {count !== undefined && count > 0 && <em>{count}</em>}
    </Link>
  );
};

/** On a phone: at most four words at the bottom. */
export const PhoneTabs = ({ me, counts }: Omit<RailProps, 'isSandbox'>) => {
  const t = useTexts();
  return (
    <nav className="phone-tabs" aria-label={t('frame.navigation')}>
      {railOf(me)
        .flat()
        .slice(0, 4)
        .map((entry) => (
          <Entry key={entry.to} entry={entry} count={counts.get(entry.to)} />
        ))}
    </nav>
  );
};
