import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../data/queries';
import { useTexts } from '../../i18n/texts';
import { Side } from './side';
import { StandInBanner } from './stand-in-banner';
import { TodoDesk } from './todo-desk';
import './workbench.css';

/** 工作台: what is due, in order, and how many working days are left (UI-01). */
export const WorkbenchPage = () => {
  const t = useTexts();
  const { data: me } = useQuery(meQuery);
  if (me === undefined) return null;
  const decides = me.permissions.includes('approval.item.decide');
  return (
    <>
      <StandInBanner me={me} />
      <div className="desk">
        <div className="desk-main">
          <h1 className="for-readers-only">{t('workbench.title')}</h1>
          {decides ? <TodoDesk /> : <NotMine />}
        </div>
        <Side decides={decides} />
      </div>
    </>
  );
};

const NotMine = () => {
  const t = useTexts();
  return (
    <section className="desk-other">
      <h2>{t('workbench.notMine')}</h2>
      <p>{t('workbench.notMineText')}</p>
    </section>
  );
};
