import { Button, Form, Input, Select } from 'antd';
import { useTexts, useWord } from '../../i18n/texts';
import { pauseKey } from './move-words';
import { KINDS, type Dialog } from './move-values';
import type { Handled } from './use-handle';

interface FieldsProps {
  readonly dialog: Dialog;
  readonly handled: Handled;
  readonly opinion: string;
}

/** The fields of each move, labels above. */
export const MoveFields = ({ dialog, handled, opinion }: FieldsProps) => {
  switch (dialog) {
    case 'refuse':
      return <RefuseFields opinion={opinion} />;
    case 'defer':
      return <Opinion text={opinion} />;
    case 'start-special-procedure':
      return <ProcedureFields handled={handled} />;
    case 'end-special-procedure':
      return <Line name="conclusion" label="handle.conclusion" isLong isOptional />;
    case 'ask-correction':
      return <CorrectionFields handled={handled} />;
    case 'end-correction':
      return <ReceivedFields handled={handled} />;
    case 'extend':
      return <Line name="reason" label="handle.reason" isLong />;
  }
};

type Label = Parameters<ReturnType<typeof useTexts>>[0];

interface LineProps {
  readonly name: string | (string | number)[];
  readonly label: Label;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly max?: number;
}

const Line = ({ name, label, isLong = false, isOptional = false, max = isLong ? 1000 : 200 }: LineProps) => {
  const t = useTexts();
  const rules = isOptional
    ? []
    : [{ required: true, whitespace: true, message: t('handle.missing', { what: t(label) }) }];
  return (
    <Form.Item name={name} label={t(label)} rules={rules}>
      {isLong ? <Input.TextArea maxLength={max} autoSize={{ minRows: 2, maxRows: 5 }} /> : <Input maxLength={max} />}
    </Form.Item>
  );
};

const Opinion = ({ text }: { text: string }) => {
  const t = useTexts();
  return (
    <dl className="handle-review">
      <div>
        <dt>{t('handle.opinion')}</dt>
        <dd>{text}</dd>
      </div>
    </dl>
  );
};

const RefuseFields = ({ opinion }: { opinion: string }) => (
  <>
    <Opinion text={opinion} />
    <Line name="article" label="handle.article" isOptional />
  </>
);

const ProcedureFields = ({ handled: { itemRule } }: { handled: Handled }) => {
  const t = useTexts();
  const kinds = itemRule?.specialProcedures ?? KINDS;
  return (
    <>
      <Form.Item
        name="kind"
        label={t('handle.kind')}
        rules={[{ required: true, message: t('handle.missing', { what: t('handle.kind') }) }]}
      >
        <Select options={kinds.map((kind) => ({ value: kind, label: t(pauseKey(kind)) }))} />
      </Form.Item>
      <Line name="ground" label="handle.ground" isLong />
      <Form.Item
        name="expectedWorkdays"
        label={t('handle.expectedWorkdays')}
        rules={[{ required: true, pattern: /^([1-9]\d?|1\d\d|2[0-4]\d|250)$/, message: t('handle.expectedFault') }]}
      >
        <Input inputMode="numeric" maxLength={3} suffix={t('handle.workdayUnit')} />
      </Form.Item>
      <Line name="noticeNumber" label="handle.noticeNumber" />
    </>
  );
};

const useMaterials = ({ itemRule }: Handled) => {
  const word = useWord();
  return (itemRule?.materials ?? []).map(({ code, name }) => ({ value: code, label: word(name) }));
};

const CorrectionFields = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  const materials = useMaterials(handled);
  const missing = (label: Label) => [{ required: true, message: t('handle.missing', { what: t(label) }) }];
  return (
    <>
      <Form.List name="defects" initialValue={[{}]}>
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ key, name }, at) => (
              <fieldset key={key} className="handle-defect">
                <legend>{t('handle.defectNth', { n: at + 1 })}</legend>
                <Form.Item name={[name, 'material']} label={t('handle.material')} rules={missing('handle.material')}>
                  <Select options={materials} />
                </Form.Item>
                <Line name={[name, 'defect']} label="handle.defect" isLong />
                <Line name={[name, 'basis']} label="handle.basis" />
                <Line name={[name, 'howToFix']} label="handle.howToFix" isLong />
                {lines.length > 1 && (
                  <button type="button" className="link" onClick={() => remove(name)}>
                    {t('handle.removeDefect')}
                  </button>
                )}
              </fieldset>
            ))}
            <Button onClick={() => add({})}>{t('handle.addDefect')}</Button>
          </>
        )}
      </Form.List>
      <Line name="whyNotVisible" label="handle.whyNotVisible" isLong />
      <Line name="noticeNumber" label="handle.noticeNumber" />
    </>
  );
};

const ReceivedFields = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  return (
    <>
      <Form.Item name="received" label={t('handle.received')} extra={t('handle.receivedNone')}>
        <Select mode="multiple" options={useMaterials(handled)} />
      </Form.Item>
      <Line name="note" label="handle.note" isLong isOptional />
    </>
  );
};
