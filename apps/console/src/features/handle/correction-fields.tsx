import { useTexts, useWord } from '../../i18n/texts';
import { Choice, Line } from './field';
import type { MoveValues } from './move-values';
import { Text, type FieldsProps } from './named-field';

type Defect = NonNullable<MoveValues['defects']>[number];

/** 补正: everything that is missing, each with its basis and how to put it right (GOV-04). */
export const CorrectionFields = (props: FieldsProps) => {
  const t = useTexts();
  const { values, onChange } = props;
  const defects = values.defects ?? [{}];
  const change = (at: number, part: Defect): void =>
    onChange({ defects: defects.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <>
      {defects.map((defect, at) => (
        <fieldset key={at} className="handle-defect">
          <legend>{t('handle.defectNth', { n: at + 1 })}</legend>
          <DefectFields {...props} defect={defect} at={at} onDefect={(part) => change(at, part)} />
          {defects.length > 1 && (
            <button
              type="button"
              className="link"
              onClick={() => onChange({ defects: defects.filter((_, index) => index !== at) })}
            >
              {t('handle.removeDefect')}
            </button>
          )}
        </fieldset>
      ))}
      <p>
        <button type="button" className="link" onClick={() => onChange({ defects: [...defects, {}] })}>
          {t('handle.addDefect')}
        </button>
      </p>
      <Text {...props} name="whyNotVisible" label="handle.whyNotVisible" isLong isRequired />
      <Text {...props} name="noticeNumber" label="handle.noticeNumber" isRequired />
    </>
  );
};

interface DefectProps extends FieldsProps {
  readonly defect: Defect;
  readonly at: number;
  readonly onDefect: (part: Defect) => void;
}

const LINES = [
  ['defect', 'handle.defect', true],
  ['basis', 'handle.basis', false],
  ['howToFix', 'handle.howToFix', true],
] as const;

const DefectFields = ({ rule, faults, defect, at, onDefect }: DefectProps) => {
  const t = useTexts();
  const word = useWord();
  return (
    <>
      <Choice
        label={t('handle.material')}
        value={defect.material ?? ''}
        fault={faults.get(`defects.${at}.material`)}
        options={(rule?.materials ?? []).map(({ code, name }) => ({ value: code, label: word(name) }))}
        onChange={(material) => onDefect({ material })}
      />
      {LINES.map(([name, label, isLong]) => (
        <Line
          key={name}
          label={t(label)}
          value={defect[name] ?? ''}
          fault={faults.get(`defects.${at}.${name}`)}
          isLong={isLong}
          isRequired
          onChange={(text) => onDefect({ [name]: text })}
        />
      ))}
    </>
  );
};
