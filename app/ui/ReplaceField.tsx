import { useId, useState } from 'react';

interface ReplaceFieldProps {
  /** What is replaced, with the number of places. */
  readonly label: string;
  /** Text of the button. */
  readonly action: string;
  /** The values to choose from; null: any text is typed. */
  readonly options: readonly { readonly value: string; readonly text: string }[] | null;
  /** Replaces; returns why the text cannot be used, or null. */
  readonly onReplace: (value: string) => string | null;
}

/** One line that replaces a text in many places: a choice or a typed text, and a button. */
export function ReplaceField({ label, action, options, onReplace }: ReplaceFieldProps) {
  const id = useId();
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const described = problem === null ? undefined : `${id}-problem`;
  const replace = () => setProblem(onReplace(value));
  return (
    <div className="replace-field" data-replace>
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select
          id={id}
          className="input"
          value={value}
          aria-describedby={described}
          onChange={(event) => setValue(event.target.value)}
        >
          <option value="" />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="input"
          value={value}
          aria-describedby={described}
          onChange={(event) => setValue(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && value !== '') replace();
          }}
        />
      )}
      <button type="button" className="button small" disabled={value === ''} onClick={replace}>
        {action}
      </button>
      {problem !== null && (
        <span className="hint bad" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
