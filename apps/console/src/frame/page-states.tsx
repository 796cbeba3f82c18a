import { Refusal } from '@luodi/api-client';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { ProblemNote } from '@luodi/console-ui';
import { problemOf } from '../data/problem-of';
import { useTexts } from '../i18n/texts';

/** An address without a page. */
export const NotFound = () => {
  const t = useTexts();
  return (
    <section className="page-state">
      <h1 className="song">{t('frame.notFoundTitle')}</h1>
      <p>{t('frame.notFoundText')}</p>
      <Link to="/">{t('frame.toWorkbench')}</Link>
    </section>
  );
};

/** A page that broke: the others go on, drafts are kept. */
export const PageBroken = ({ error, reset }: ErrorComponentProps) => {
  const t = useTexts();
  return (
    <section className="page-state">
      <h1 className="song">{t('frame.brokenTitle')}</h1>
      <p>{t('frame.brokenText')}</p>
      {error instanceof Refusal && <ProblemNote problem={problemOf(t, error)} />}
      <button type="button" className="link" onClick={reset}>
        {t('frame.reload')}
      </button>
    </section>
  );
};
