import { useTexts } from '../../i18n/texts';

interface OpinionProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isMissing: boolean;
}

/** My opinion; every letter is kept on this machine until it was sent. */
export const OpinionField = ({ value, onChange, isMissing }: OpinionProps) => {
  const t = useTexts();
  return (
    <div className="handle-opinion">
      <label htmlFor="opinion">
        {t('handle.opinion')} {value !== '' && <span className="caption">{t('handle.draftSaved')}</span>}
      </label>
      <textarea
        id="opinion"
        value={value}
        maxLength={4000}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'opinion-fault' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isMissing && (
        <p id="opinion-fault" className="handle-fault">
          × {t('handle.opinionMissing')}
        </p>
      )}
    </div>
  );
};
