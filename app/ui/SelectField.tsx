import { type ReactNode, useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
  readonly onPick?: (value: string) => void;
}

/** A labelled select field of a form; `value` is its initial value, `children` its options. */
export function SelectField({ label, name, value, required, hint, children, onPick }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="input"
        defaultValue={value}
        required={required}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={onPick && ((event) => onPick(event.target.value))}
      >
        {children}
      </select>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
