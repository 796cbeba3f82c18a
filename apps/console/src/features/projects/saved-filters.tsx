import { Link } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { useTexts } from '../../i18n/texts';
import { readProjectsSearch } from '../../routes/search';
import { useKept } from './use-kept';

type Search = ReturnType<typeof readProjectsSearch>;

interface Saved {
  readonly name: string;
  readonly search: Search;
}

function readSaved(raw: unknown): readonly Saved[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one: unknown) => {
    const { name, search } = (typeof one === 'object' && one !== null ? one : {}) as Partial<Saved>;
    return typeof name === 'string' ? [{ name, search: readProjectsSearch({ ...search }) }] : [];
  });
}

/** Filters under a name of one's own, on this machine. */
export const SavedFilters = ({ search }: { search: Search }) => {
  const t = useTexts();
  const id = useId();
  const [saved, keep] = useKept('projects.filters', readSaved);
  const [name, setName] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const own = name.trim();
    if (own === '') return;
    keep([...saved.filter((one) => one.name !== own), { name: own, search }]);
    setName('');
  };
  return (
    <div className="projects-saved">
      {saved.length > 0 && (
        <ul aria-label={t('projects.saved')}>
          {saved.map((one) => (
            <li key={one.name}>
              <Link to="/projects" search={one.search}>
                {one.name}
              </Link>
              <button
                type="button"
                aria-label={t('projects.forget', { name: one.name })}
                onClick={() => keep(saved.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {Object.keys(search).length > 0 && (
        <form onSubmit={save}>
          <label htmlFor={id} className="for-readers-only">
            {t('projects.saveAs')}
          </label>
          <input
            id={id}
            value={name}
            maxLength={20}
            placeholder={t('projects.saveAs')}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="link">
            {t('projects.save')}
          </button>
        </form>
      )}
    </div>
  );
};
