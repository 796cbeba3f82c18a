import { Empty, ProblemNote, Waiting } from '@luodi/console-ui';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../data/problem-of';
import { useTexts } from '../../i18n/texts';
import { DecideBar } from './decide-bar';
import { HandleFile } from './handle-file';
import { HandleHead } from './handle-head';
import { HandleSide } from './handle-side';
import { useHandled } from './use-handle';
import './handle.css';

/** 办理: one page to decide one item, from its clock to the decision (UI-03). */
export const HandlePage = () => {
  const t = useTexts();
  const { projectId, stage, itemCode } = useParams({ from: '/frame/items/$projectId/$stage/$itemCode' });
  const { handled, error, isMissing, retry } = useHandled();
  if (handled === undefined) {
    if (error) return <ProblemNote problem={problemOf(t, error)} onRetry={retry} />;
    return isMissing ? <NotThere /> : <Waiting lines={10} />;
  }
  return (
    <article className="handle">
      <HandleHead handled={handled} />
      <div className="handle-body">
        <div className="handle-file">
          <HandleFile handled={handled} />
        </div>
        <HandleSide handled={handled} />
      </div>
      <DecideBar key={`${projectId}/${stage}/${itemCode}`} handled={handled} />
    </article>
  );
};

const NotThere = () => {
  const t = useTexts();
  return (
    <section className="page-state">
      <h1 className="for-readers-only">{t('handle.title')}</h1>
      <Empty title={t('handle.notThere')}>
        {t('handle.notThereText')} <Link to="/">{t('handle.toTodo')}</Link>
      </Empty>
    </section>
  );
};
