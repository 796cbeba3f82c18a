import { useState } from 'react';
import { useDraft } from '../../data/use-draft';
import { useTexts } from '../../i18n/texts';
import { ChangesNote } from './changes-note';
import { Decided, DoneNote, WhyNot } from './decided';
import { MoveButtons } from './move-buttons';
import { MoveDialog } from './move-dialog';
import { MoveProblem } from './move-problem';
import type { Dialog } from './move-values';
import { OpinionField } from './opinion-field';
import { useChanges } from './use-changes';
import { useMove, type MoveInput } from './use-moves';
import { usePassKey } from './use-pass-key';
import type { Handled } from './use-handle';

/** The place of the decision: my opinion, what it will do, and the moves that the server allows. */
export const DecideBar = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  const { approval, stage, item } = handled;
  const [opinion, keepOpinion, forgetOpinion] = useDraft(
    `opinion/${approval.projectId}/${stage.stage}/${item.itemCode}`,
  );
  const [tried, setTried] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [, , forgetForm] = useDraft(`${dialog}/${approval.projectId}/${stage.stage}/${item.itemCode}`);
  const [done, setDone] = useState<MoveInput | null>(null);
  const finish = (sent: MoveInput): void => {
    if (sent.move === 'decide') forgetOpinion();
    forgetForm();
    setDialog(null);
    setDone(sent);
  };
  const move = useMove(handled, finish);
  const changes = useChanges(handled, move.error);
  const may = item.nextMoves.some((one) => one.move === 'decide' && one.may);
  const isMissing = opinion.trim() === '';
  /** Runs when there is an opinion; else the field says what it lacks. */
  const withOpinion = (act: () => void): void => {
    setTried(true);
    if (!isMissing) act();
    else document.getElementById('opinion')?.focus();
  };
  const pass = (): void =>
    withOpinion(() =>
      move.mutate({ move: 'decide', body: { result: 'PASS', opinion, expectedVersion: approval.version } }),
    );
  usePassKey(pass, may && dialog === null && !move.isPending);
  const retry = (): void => {
    if (move.variables) move.mutate(move.variables);
  };
  return (
    <section className="handle-bar" aria-label={t('handle.decision')}>
      <div className="handle-notes">
        {done && <DoneNote sent={done} handled={handled} />}
        {changes.acts.length > 0 && (
          <ChangesNote
            handled={handled}
            acts={changes.acts}
            isConflict={changes.isConflict}
            onRead={() => {
              changes.acknowledge();
              move.reset();
            }}
          />
        )}
        {move.error && dialog === null && !changes.isConflict && <MoveProblem error={move.error} onRetry={retry} />}
      </div>
      {item.decidedOn === null ? (
        <div className="handle-decide">
          {may ? (
            <OpinionField value={opinion} onChange={keepOpinion} isMissing={tried && isMissing} />
          ) : (
            <WhyNot handled={handled} />
          )}
          <MoveButtons
            handled={handled}
            may={may}
            isPending={move.isPending}
            onPass={pass}
            onOpen={(next) =>
              next === 'refuse' || next === 'defer' ? withOpinion(() => setDialog(next)) : setDialog(next)
            }
          />
        </div>
      ) : (
        <Decided handled={handled} />
      )}
      {dialog !== null && !changes.isConflict && (
        <MoveDialog
          dialog={dialog}
          handled={handled}
          opinion={opinion}
          error={move.error}
          isPending={move.isPending}
          onSend={move.mutate}
          onRetry={retry}
          onClose={() => {
            setDialog(null);
            move.reset();
          }}
        />
      )}
    </section>
  );
};
