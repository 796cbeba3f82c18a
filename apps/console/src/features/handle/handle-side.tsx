import { Known, Light, LightShape, StatusChip, useSpeech, type LightName } from '@luodi/console-ui';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../data/use-names';
import { lightOf } from '../../data/clock-of';
import { useTexts, useWord, type TextKey } from '../../i18n/texts';
import { actKey } from './move-words';
import { usePeople } from './use-people';
import type { Handled, Item, JournalEntry } from './use-handle';

/** Beside the file: what was done, what the others in the stage say, and where the stage stands. */
export const HandleSide = ({ handled }: { handled: Handled }) => (
  <aside className="handle-side">
    <Others handled={handled} />
    <StageBlock handled={handled} />
    <Acts handled={handled} />
  </aside>
);

/** 审批记录, newest first. */
const Acts = ({ handled: { record } }: { handled: Handled }) => {
  const t = useTexts();
  return (
    <section>
      <h2>{t('handle.record')}</h2>
      {record.length === 0 && <p className="caption">{t('handle.noRecord')}</p>}
      <ol className="handle-record">
        {record.map((act) => (
          <li key={`${act.version}-${act.act}`}>
            <ActLine act={act} />
            {act.reason !== null && <p>{act.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Who did what and when: one act of the journal as a sentence. */
export const ActLine = ({ act }: { act: JournalEntry }) => {
  const t = useTexts();
  const { day } = useSpeech();
  const names = useNames();
  const nameOf = usePeople();
  const unit = act.departmentId === null ? t('handle.system') : names.department(act.departmentId);
  const behalf = nameOf(act.onBehalfOf);
  return (
    <>
      <b>{t(actKey(act), { act: act.act })}</b>{' '}
      <span>
        {[unit, nameOf(act.personId), behalf && t('handle.onBehalfOf', { name: behalf })].filter(Boolean).join(' ')}
      </span>{' '}
      <time dateTime={act.at}>{day.moment(act.at).slice(5)}</time>
    </>
  );
};

/** 同阶段意见: what the other departments of the stage answered. */
const Others = ({ handled: { approval, stage, item } }: { handled: Handled }) => {
  const t = useTexts();
  const others = stage.items.filter(({ itemCode }) => itemCode !== item.itemCode);
  const answered = others.filter(({ decidedOn }) => decidedOn !== null).length;
  return (
    <section>
      <h2>
        {t('handle.others')}
        <small>{t('handle.answered', { done: answered, all: others.length })}</small>
      </h2>
      {others.length === 0 && <p className="caption">{t('handle.noOthers')}</p>}
      <ul className="handle-others">
        {others.map((other) => (
          <Other key={other.itemCode} item={other} projectId={approval.projectId} stage={stage.stage} />
        ))}
      </ul>
    </section>
  );
};

const Other = ({ item, projectId, stage }: { item: Item; projectId: string; stage: string }) => {
  const word = useWord();
  const names = useNames();
  const { day } = useSpeech();
  return (
    <li>
      <Link to="/items/$projectId/$stage/$itemCode" params={{ projectId, stage, itemCode: item.itemCode }}>
        {word(item.name)}
      </Link>
      <span className="caption">{names.department(item.departmentId)}</span>
      {item.decidedOn === null ? (
        <Light clock={{ light: lightOf(item.light), remaining: item.remaining }} />
      ) : (
        <span className="handle-answer">
          <StatusChip code={item.status}>{word(item.statusName)}</StatusChip> {day.bare(item.decidedOn)}
        </span>
      )}
      {item.opinion !== null && <p>{item.opinion}</p>}
    </li>
  );
};

const COUNTED = [
  ['red', 'handle.red'],
  ['yellow', 'handle.yellow'],
  ['green', 'handle.green'],
  ['paused', 'handle.paused'],
  ['provisional', 'handle.provisionalLight'],
  ['done', 'handle.done'],
] as const satisfies readonly (readonly [LightName, TextKey])[];

/** 所在阶段: its due day, on whom it waits, and its items by light. */
const StageBlock = ({ handled: { approval, stage } }: { handled: Handled }) => {
  const t = useTexts();
  const word = useWord();
  const { day } = useSpeech();
  const counts = COUNTED.map(([light, text]) => ({
    light,
    text,
    n: stage.items.filter((one) => lightOf(one.light) === light).length,
  })).filter(({ n }) => n > 0);
  return (
    <section>
      <h2>
        {t('handle.stage')}
        <small>{word(stage.name)}</small>
        <Link to="/projects/$projectId" params={{ projectId: approval.projectId }}>
          {t('handle.toProject')}
        </Link>
      </h2>
      <p className="handle-stage">
        <span>
          {t('handle.stageDue')} <Known>{stage.dueOn && day.short(stage.dueOn)}</Known>
        </span>
        {counts.map(({ light, text, n }) => (
          <span key={light} className="handle-count">
            <LightShape light={light} /> {t(text, { n })}
          </span>
        ))}
      </p>
      {stage.waitingFor && <p className="handle-stuck">{word(stage.waitingFor)}</p>}
    </section>
  );
};
