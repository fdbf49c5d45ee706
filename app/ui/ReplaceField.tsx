import { useId, useState } from 'react';

interface ReplaceFieldProps {
  /** Says which text is replaced, and in how many places. */
  readonly label: string;
  /** Text of the button. */
  readonly action: string;
  /** The values to choose from; null: the user types any text. */
  readonly options: readonly { readonly value: string; readonly text: string }[] | null;
  /** Replaces the text by `value`. Returns why `value` cannot be used, or null. */
  readonly onReplace: (value: string) => string | null;
}

/**
 * A line that replaces a text in many places: a field for the new text, chosen or typed, and a button. While the field
 * is empty nothing can be replaced.
 */
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
