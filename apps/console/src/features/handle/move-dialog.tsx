import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { faultsByField } from '../../data/problem-of';
import { useDraft } from '../../data/use-draft';
import { useTexts, type TextKey, type Translate } from '../../i18n/texts';
import { passEffect, refuseEffect } from './effects';
import { missingFields } from './missing-fields';
import { MoveFields } from './move-fields';
import { MoveProblem } from './move-problem';
import { MOVE_KEYS } from './move-words';
import { inputOf, readDraft, type Dialog, type MoveValues } from './move-values';
import type { Handled } from './use-handle';
import type { MoveInput } from './use-moves';

interface DialogProps {
  readonly dialog: Dialog;
  readonly handled: Handled;
  readonly opinion: string;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSend: (input: MoveInput) => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

const titleKey = (dialog: Dialog): TextKey =>
  dialog === 'refuse' ? 'handle.refuse' : dialog === 'defer' ? 'handle.passDeferred' : MOVE_KEYS[dialog];

const EFFECTS: Readonly<Record<Exclude<Dialog, 'refuse' | 'defer'>, TextKey>> = {
  'ask-correction': 'handle.effectAskCorrection',
  'end-correction': 'handle.effectEndCorrection',
  'start-special-procedure': 'handle.effectStartProcedure',
  'end-special-procedure': 'handle.effectEndProcedure',
  extend: 'handle.effectExtend',
};

function effectOf(t: Translate, dialog: Dialog, handled: Handled): string {
  if (dialog === 'refuse') return refuseEffect(t, handled);
  if (dialog === 'defer') return `${t('handle.effectDefer')}${passEffect(t, handled)}`;
  return t(EFFECTS[dialog]);
}

/** A move that needs more than the opinion: its effect first, then its fields, every fault at its field. */
export const MoveDialog = (props: DialogProps) => {
  const { dialog, handled, opinion, error, isPending, onSend, onRetry, onClose } = props;
  const t = useTexts();
  const { approval, stage, item } = handled;
  const box = useRef<HTMLDialogElement>(null);
  const [draft, keep] = useDraft(`${dialog}/${approval.projectId}/${stage.stage}/${item.itemCode}`);
  const [values, setValues] = useState(() => readDraft(draft));
  const [tried, setTried] = useState(false);
  const missing = missingFields(t, dialog, values);
  const faults = new Map([...faultsByField(error), ...(tried ? missing : [])]);
  useEffect(() => box.current?.showModal(), []);
  useEffect(() => {
    if (tried) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried, error]);
  const change = (part: MoveValues): void => {
    const next = { ...values, ...part };
    setValues(next);
    keep(JSON.stringify(next));
    setTried(false);
  };
  const send = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing.size === 0) onSend(inputOf(dialog, values, opinion, approval.version));
  };
  const title = t(titleKey(dialog));
  return (
    <dialog
      ref={box}
      className={dialog === 'ask-correction' ? 'handle-dialog is-wide floating' : 'handle-dialog floating'}
      aria-labelledby="move-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
      }}
    >
      <form onSubmit={send} noValidate>
        <h2 id="move-title">{title}</h2>
        <p className="handle-effect">{effectOf(t, dialog, handled)}</p>
        {error && <MoveProblem error={error} onRetry={onRetry} />}
        <MoveFields
          dialog={dialog}
          opinion={opinion}
          rule={handled.itemRule}
          values={values}
          faults={faults}
          onChange={change}
        />
        <Feet title={title} isPending={isPending} onClose={onClose} />
      </form>
    </dialog>
  );
};

const Feet = ({ title, isPending, onClose }: { title: string; isPending: boolean; onClose: () => void }) => {
  const t = useTexts();
  return (
    <footer className="handle-buttons">
      <button type="submit" className="act act-first" disabled={isPending}>
        {title}
      </button>
      <button type="button" className="act" onClick={onClose}>
        {t('handle.cancel')}
      </button>
    </footer>
  );
};
