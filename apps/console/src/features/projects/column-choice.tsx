import { useTexts } from '../../i18n/texts';
import { COLUMN_KEYS, COLUMN_TITLES, type ColumnKey } from './project-columns';
import { useKept } from './use-kept';

const FIXED: readonly ColumnKey[] = ['light', 'name'];
const USUAL: readonly ColumnKey[] = ['light', 'name', 'stage', 'due', 'money', 'land', 'signed'];

const readColumns = (raw: unknown): readonly ColumnKey[] =>
  Array.isArray(raw) ? COLUMN_KEYS.filter((key) => FIXED.includes(key) || raw.includes(key)) : USUAL;

/** The columns of the list as chosen on this machine. */
export const useChosenColumns = () => useKept('projects.columns', readColumns);

interface ChoiceProps {
  readonly chosen: readonly ColumnKey[];
  readonly onChange: (chosen: readonly ColumnKey[]) => void;
}

/** Which columns the list and its export show. */
export const ColumnChoice = ({ chosen, onChange }: ChoiceProps) => {
  const t = useTexts();
  return (
    <details className="projects-columns">
      <summary className="link">{t('projects.columns')}</summary>
      <fieldset className="floating">
        <legend className="for-readers-only">{t('projects.columns')}</legend>
        {COLUMN_KEYS.map((key) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              disabled={FIXED.includes(key)}
              onChange={({ target }) =>
                onChange(COLUMN_KEYS.filter((one) => (one === key ? target.checked : chosen.includes(one))))
              }
            />
            {t(COLUMN_TITLES[key])}
          </label>
        ))}
      </fieldset>
    </details>
  );
};
