import { useId, type ReactNode } from 'react';
import { useTexts } from '../../i18n/texts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

interface LineProps extends FieldProps {
  readonly isLong?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly unit?: string | undefined;
}

const LONG = 1000;
const SHORT = 200;

/** One line or a few lines of text, the label above, the fault below. */
export const Line = ({ label, value, fault, onChange, isLong = false, isRequired = false, unit }: LineProps) => {
  const id = useId();
  const own = {
    id,
    value,
    'aria-required': isRequired,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
  };
  return (
    <Labelled id={id} label={label} fault={fault} isRequired={isRequired}>
      {isLong ? (
        <textarea {...own} rows={2} maxLength={LONG} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <span className="handle-unit">
          <input
            {...own}
            maxLength={SHORT}
            inputMode={unit === undefined ? 'text' : 'numeric'}
            onChange={({ target }) => onChange(target.value)}
          />
          {unit}
        </span>
      )}
    </Labelled>
  );
};

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a list; none is chosen before somebody does. */
export const Choice = ({ label, value, fault, onChange, options }: ChoiceProps) => {
  const t = useTexts();
  const id = useId();
  return (
    <Labelled id={id} label={label} fault={fault} isRequired>
      <select
        id={id}
        value={value}
        aria-required
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="" disabled>
          {t('handle.choose')}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | undefined;
  readonly isRequired: boolean;
  readonly children: ReactNode;
}

const Labelled = ({ id, label, fault, isRequired, children }: LabelledProps) => (
  <div className="handle-field">
    <label htmlFor={id}>
      {label}
      {isRequired && <em aria-hidden="true"> *</em>}
    </label>
    {children}
    {fault !== undefined && (
      <p id={`${id}-fault`} className="handle-fault">
        × {fault}
      </p>
    )}
  </div>
);
