import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly type?: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly autoComplete?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly invalid?: boolean;
  readonly inputMode?: 'numeric';
  /** Id of a `datalist` of suggestions. */
  readonly list?: string;
}

/** A labelled text field of a form; `value` is its initial value. */
export function Field({ label, name, type = 'text', value, hint, lines, invalid, ...rest }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    name,
    className: 'input',
    defaultValue: value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-invalid': invalid || undefined,
    ...rest,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={lines} {...shared} /> : <input type={type} {...shared} />}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
