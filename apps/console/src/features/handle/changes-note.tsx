import { Note } from '@luodi/console-ui';
import { useTexts, useWord } from '../../i18n/texts';
import { ActLine } from './handle-side';
import type { Handled, JournalEntry } from './use-handle';

interface ChangesProps {
  readonly handled: Handled;
  readonly acts: readonly JournalEntry[];
  readonly isConflict: boolean;
  readonly onRead: () => void;
}

/** Who changed what while this was being written; the draft stays, and what is sent next rests on the new version. */
export const ChangesNote = ({ handled, acts, isConflict, onRead }: ChangesProps) => {
  const t = useTexts();
  const word = useWord();
  const nameOf = (code: string | null): string | undefined => {
    const item = handled.stage.items.find(({ itemCode }) => itemCode === code);
    return item && word(item.name);
  };
  return (
    <Note tone={isConflict ? 'bad' : 'plain'} urgent={isConflict}>
      <b>{isConflict ? t('handle.conflict') : t('handle.changed')}</b>
      <ol className="handle-changes">
        {acts.map((act) => (
          <li key={`${act.version}-${act.act}`}>
            <ActLine act={act} /> {nameOf(act.itemCode)}
          </li>
        ))}
      </ol>
      <p className="problem-foot">
        <button type="button" className="link" onClick={onRead}>
          {t('handle.seen')}
        </button>
        <span className="caption">{t('handle.draftKept')}</span>
      </p>
    </Note>
  );
};
