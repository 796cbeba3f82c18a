import { Note, StatusChip } from '@luodi/console-ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { tasksQuery } from '../../data/queries';
import { useNames } from '../../data/use-names';
import { useTexts, useWord, type TextKey } from '../../i18n/texts';
import { reason } from './move-buttons';
import type { Handled } from './use-handle';
import type { MoveInput } from './use-moves';

/** The item has its answer: what it was, and in whose words. */
export const Decided = ({ handled: { item } }: { handled: Handled }) => {
  const t = useTexts();
  const word = useWord();
  return (
    <div className="handle-decided">
      <p>
        <StatusChip code={item.status}>{word(item.statusName)}</StatusChip>{' '}
        {item.decidedOn !== null && t('handle.decidedOn', { day: item.decidedOn })}
      </p>
      {item.opinion !== null && <p>{item.opinion}</p>}
    </div>
  );
};

/** Why nothing can be decided here now: the server's reason in a sentence. */
export const WhyNot = ({ handled: { item } }: { handled: Handled }) => {
  const t = useTexts();
  const word = useWord();
  const names = useNames();
  const why = item.nextMoves.find(({ move }) => move === 'decide')?.why ?? 'COMMON.FORBIDDEN';
  return (
    <div className="handle-opinion">
      <p>
        <StatusChip code={item.status}>{word(item.statusName)}</StatusChip>
      </p>
      <p>
        <b>{t('handle.whyNot')}</b> {reason(t, why, names.department(item.departmentId))}
      </p>
    </div>
  );
};

const DONE: Readonly<Record<MoveInput['move'], TextKey>> = {
  decide: 'handle.doneDecide',
  'ask-correction': 'handle.doneAskCorrection',
  'end-correction': 'handle.doneEndCorrection',
  'start-special-procedure': 'handle.doneStartProcedure',
  'end-special-procedure': 'handle.doneEndProcedure',
  extend: 'handle.doneExtend',
};

const keyOf = (one: { readonly projectId: string; readonly stage: string; readonly itemCode: string }): string =>
  `${one.projectId}/${one.stage}/${one.itemCode}`;

/** It was taken; Enter goes on to the next to-do. */
export const DoneNote = ({ sent, handled: { approval, stage, item } }: { sent: MoveInput; handled: Handled }) => {
  const t = useTexts();
  const word = useWord();
  const tasks = useQuery(tasksQuery({ limit: 200 })).data?.items ?? [];
  const own = keyOf({ projectId: approval.projectId, stage: stage.stage, itemCode: item.itemCode });
  const next = tasks.find((task) => keyOf(task) !== own && task.remaining !== null);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    line.current?.querySelector('a')?.focus();
  }, [next?.itemCode]);
  return (
    <div ref={line}>
      <Note tone="act">
        <span role="status">{t(DONE[sent.move])}</span>{' '}
        {next && (
          <Link
            to="/items/$projectId/$stage/$itemCode"
            params={{ projectId: next.projectId, stage: next.stage, itemCode: next.itemCode }}
          >
            {t('handle.next', { name: word(next.name) })}
          </Link>
        )}{' '}
        <Link to="/">{t('handle.toTodo')}</Link>
      </Note>
    </div>
  );
};
