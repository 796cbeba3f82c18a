import { LifeRiver, useSpeech, useWidth } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { useToday } from '../../data/use-calendar';
import { useTexts, useWord, type TextKey } from '../../i18n/texts';
import { eventTitle } from './event-title';
import { currentStage, riverOf } from './river-of';
import { StageLanes } from './stage-lanes';
import { caseQuery, supplyQuery, type Case, type Ledger } from './use-project';

/** 全程: the river, the stage that runs with its clocks, what happened and what comes. */
export const LifeTab = ({ ledger }: { ledger: Ledger }) => {
  const t = useTexts();
  const word = useWord();
  const today = useToday();
  const [box, width] = useWidth<HTMLDivElement>(1210);
  const { data: approval } = useQuery(caseQuery(ledger.projectId));
  const { data: supply } = useQuery(supplyQuery(ledger.projectId));
  const stage = currentStage(approval ?? null);
  const entries = ledger.entries.items;
  return (
    <div ref={box}>
      {today !== undefined && approval !== undefined && supply !== undefined && (
        <div className="project-river" role="region" aria-label={t('project.life')} tabIndex={0}>
          <LifeRiver
            river={riverOf({ ledger, entries, approval, supply, today, t, word })}
            width={Math.max(720, width)}
            lensFrom={380}
          />
        </div>
      )}
      {stage && today !== undefined && approval && (
        <StageLanes stage={stage} projectId={ledger.projectId} today={today} width={Math.max(720, width)} />
      )}
      {approval !== undefined && stage === undefined && (
        <section className="project-none">
          <h2>{t('project.noStage')}</h2>
          <p>{t('project.noStageText')}</p>
        </section>
      )}
      <div className="project-below">
        <News ledger={ledger} />
        <Next ledger={ledger} approval={approval ?? null} />
      </div>
    </div>
  );
};

const SHOWN = 5;

const News = ({ ledger }: { ledger: Ledger }) => {
  const t = useTexts();
  const { day } = useSpeech();
  return (
    <section>
      <h2>{t('project.news')}</h2>
      <ul>
        {ledger.entries.items
          .slice(-SHOWN)
          .reverse()
          .map(({ seq, type, occurredAt }) => (
            <li key={seq}>
              <i>{day.moment(occurredAt).slice(0, 10)}</i>
              {eventTitle(t, type)}
            </li>
          ))}
      </ul>
    </section>
  );
};

const PLAIN: Readonly<Record<string, TextKey>> = {
  START: 'project.dueStart',
  COMPLETION: 'project.dueCompletion',
  ASSIGNMENT: 'project.dueAssignment',
};

/** What is due, by its day: the server's own list. */
const Next = ({ ledger, approval }: { ledger: Ledger; approval: Case | null }) => {
  const t = useTexts();
  const word = useWord();
  const name = (what: string): string => {
    const [kind = '', stageCode, itemCode] = what.split('/');
    const stage = approval?.stages.find(({ stage: code }) => code === stageCode);
    const item = stage?.items.find(({ itemCode: code }) => code === itemCode);
    if (kind === 'ITEM' && item) return t('project.dueItem', { name: word(item.name) });
    if (kind === 'STAGE' && stage) return t('project.dueStage', { name: word(stage.name) });
    return t(PLAIN[kind] ?? 'project.dueOther', { what });
  };
  return (
    <section>
      <h2>{t('project.next')}</h2>
      {ledger.dueDates.length === 0 && <p className="caption">{t('project.nothingNext')}</p>}
      <ul>
        {ledger.dueDates.slice(0, SHOWN).map(({ what, dueOn }) => (
          <li key={what}>
            <i>{dueOn}</i>
            {name(what)}
          </li>
        ))}
      </ul>
    </section>
  );
};
