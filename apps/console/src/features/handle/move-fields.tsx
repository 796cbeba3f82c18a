import { useTexts, useWord } from '../../i18n/texts';
import { CorrectionFields } from './correction-fields';
import { Choice } from './field';
import { pauseKey } from './move-words';
import { KINDS, type Dialog } from './move-values';
import { Text, type FieldsProps } from './named-field';

/** The fields of each move, labels above. */
export const MoveFields = ({ dialog, opinion, ...props }: FieldsProps & { dialog: Dialog; opinion: string }) => {
  switch (dialog) {
    case 'refuse':
      return (
        <>
          <Opinion text={opinion} />
          <Text {...props} name="article" label="handle.article" />
        </>
      );
    case 'defer':
      return <Opinion text={opinion} />;
    case 'start-special-procedure':
      return <ProcedureFields {...props} />;
    case 'end-special-procedure':
      return <Text {...props} name="conclusion" label="handle.conclusion" isLong />;
    case 'ask-correction':
      return <CorrectionFields {...props} />;
    case 'end-correction':
      return <ReceivedFields {...props} />;
    case 'extend':
      return <Text {...props} name="reason" label="handle.reason" isLong isRequired />;
  }
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

const ProcedureFields = (props: FieldsProps) => {
  const t = useTexts();
  const kinds = props.rule?.specialProcedures ?? KINDS;
  return (
    <>
      <Choice
        label={t('handle.kind')}
        value={props.values.kind ?? ''}
        fault={props.faults.get('kind')}
        options={kinds.map((kind) => ({ value: kind, label: t(pauseKey(kind)) }))}
        onChange={(value) => {
          const kind = KINDS.find((one) => one === value);
          if (kind) props.onChange({ kind });
        }}
      />
      <Text {...props} name="ground" label="handle.ground" isLong isRequired />
      <Text
        {...props}
        name="expectedWorkdays"
        label="handle.expectedWorkdays"
        unit={t('handle.workdayUnit')}
        isRequired
      />
      <Text {...props} name="noticeNumber" label="handle.noticeNumber" isRequired />
    </>
  );
};

const ReceivedFields = (props: FieldsProps) => {
  const t = useTexts();
  const word = useWord();
  const { rule, values, onChange } = props;
  const received = values.received ?? [];
  return (
    <>
      <fieldset className="handle-defect">
        <legend>{t('handle.received')}</legend>
        {(rule?.materials ?? []).map(({ code, name }) => (
          <label key={code} className="handle-check">
            <input
              type="checkbox"
              checked={received.includes(code)}
              onChange={({ target }) =>
                onChange({ received: target.checked ? [...received, code] : received.filter((one) => one !== code) })
              }
            />
            {word(name)}
          </label>
        ))}
        <p className="caption">{t('handle.receivedNone')}</p>
      </fieldset>
      <Text {...props} name="note" label="handle.note" isLong />
    </>
  );
};
