import { Form, Modal } from 'antd';
import { useEffect, type KeyboardEvent } from 'react';
import { faultsByField } from '../../data/problem-of';
import { useDraft } from '../../data/use-draft';
import { useTexts, type TextKey, type Translate } from '../../i18n/texts';
import { passEffect, refuseEffect } from './effects';
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

/** A move that needs more than the opinion: its effect first, then its fields; faults of the server stand at them. */
export const MoveDialog = (props: DialogProps) => {
  const { dialog, handled, opinion, error, isPending, onSend, onRetry, onClose } = props;
  const t = useTexts();
  const { approval, stage, item } = handled;
  const [form] = Form.useForm<MoveValues>();
  const [draft, keep] = useDraft(`${dialog}/${approval.projectId}/${stage.stage}/${item.itemCode}`);
  useEffect(() => {
    for (const [path, detail] of faultsByField(error))
      form.setFields([{ name: path.split('.').map(part) as never, errors: [detail] }]);
  }, [error, form]);
  const send = (values: MoveValues): void => onSend(inputOf(dialog, values, opinion, approval.version));
  const byKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) form.submit();
  };
  return (
    <Modal
      open
      title={t(titleKey(dialog))}
      okText={t(titleKey(dialog))}
      cancelText={t('handle.cancel')}
      okButtonProps={{ loading: isPending }}
      width={dialog === 'ask-correction' ? 720 : 520}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="handle-effect">{effectOf(t, dialog, handled)}</p>
      {error && <MoveProblem error={error} onRetry={onRetry} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={readDraft(draft)}
        scrollToFirstError={{ focus: true }}
        onValuesChange={(_, all: MoveValues) => keep(JSON.stringify(all))}
        onFinish={send}
        onKeyDown={byKey}
      >
        <MoveFields dialog={dialog} handled={handled} opinion={opinion} />
      </Form>
    </Modal>
  );
};

/** `defects.0.basis` → the place of the field in the form. */
const part = (text: string): string | number => (/^\d+$/.test(text) ? Number.parseInt(text, 10) : text);
