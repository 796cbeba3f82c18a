import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useToday } from '../../data/use-calendar';
import { useTexts } from '../../i18n/texts';
import { readProjectsSearch } from '../../routes/search';
import { LIGHT_WORDS, STAGE_KEYS, STAGES } from './project-words';
import { SavedFilters } from './saved-filters';

/** The query form: what stands in it stands in the address. */
export const ProjectFilters = () => {
  const t = useTexts();
  const search = useSearch({ from: '/frame/projects' });
  const navigate = useNavigate();
  const thisYear = Number.parseInt(useToday() ?? '', 10);
  const years = Number.isNaN(thisYear) ? [] : Array.from({ length: YEARS }, (_, at) => String(thisYear - at));
  const set = (part: Readonly<Record<string, string>>): void =>
    void navigate({ to: '/projects', search: readProjectsSearch({ ...search, ...part }) });
  return (
    <div className="projects-filters">
      <Choice
        label={t('projects.stage')}
        value={search.stage ?? ''}
        options={STAGES.map((stage) => [stage, t(STAGE_KEYS[stage])])}
        onChange={(stage) => set({ stage })}
      />
      <Choice
        label={t('projects.light')}
        value={search.light ?? ''}
        options={Object.entries(LIGHT_WORDS).map(([light, { text }]) => [light, t(text)])}
        onChange={(light) => set({ light })}
      />
      <Choice
        label={t('projects.year')}
        value={search.year === undefined ? '' : String(search.year)}
        options={years.map((year) => [year, year])}
        onChange={(year) => set({ year })}
      />
      {Object.keys(search).length > 0 && (
        <Link to="/projects" search={{}}>
          {t('projects.clear')}
        </Link>
      )}
      <SavedFilters search={search} />
    </div>
  );
};

/** Years of signing that are offered. */
const YEARS = 8;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const t = useTexts();
  const id = useId();
  return (
    <span className="projects-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('projects.all')}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
};
