import { useTexts } from '../../i18n/texts';
import { Line } from './field';
import type { MoveValues } from './move-values';
import type { ItemRule } from './use-handle';

/** The fields of one move: what stands in them, what is wrong with them. */
export interface FieldsProps {
  readonly rule: ItemRule | undefined;
  readonly values: MoveValues;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (part: MoveValues) => void;
}

type Texts =
  'article' | 'ground' | 'expectedWorkdays' | 'noticeNumber' | 'conclusion' | 'whyNotVisible' | 'note' | 'reason';

interface TextProps extends FieldsProps {
  readonly name: Texts;
  readonly label: Parameters<ReturnType<typeof useTexts>>[0];
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly unit?: string;
}

/** A field of the form by its name. */
export const Text = ({ name, label, values, faults, onChange, isLong, isRequired, unit }: TextProps) => {
  const t = useTexts();
  return (
    <Line
      label={t(label)}
      value={values[name] ?? ''}
      fault={faults.get(name)}
      isLong={isLong}
      isRequired={isRequired}
      unit={unit}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
};
