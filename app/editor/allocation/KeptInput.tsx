import type { CellProblem, CellType, CellValue } from '@schemes/model/cell';
import { parseCell } from '@schemes/model/parseCell';
import { useId, useState } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { cellText } from '../grid/cellText';

interface KeptInputProps {
  readonly name: string;
  readonly type: CellType;
  readonly label: string;
  /** The label is for screen readers alone: a head of a column says it to the eye. */
  readonly inTable?: boolean;
  readonly value: CellValue | undefined;
  readonly onKeep: (value: CellValue | undefined) => void;
}

/** A value that is kept when Enter is pressed or the field is left; what does not fit stays, with the reason. */
export function KeptInput({ name, type, label, inTable, value, onKeep }: KeptInputProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<CellProblem | null>(null);
  const keep = () => {
    if (typed === null) return;
    // People write a correction as +2.
    const parsed = parseCell(type, type.kind === 'integer' ? typed.trim().replace(/^\+/, '') : typed);
    if (!parsed.ok) return setProblem(parsed.problem);
    setTyped(null);
    if (parsed.value !== value) onKeep(parsed.value);
  };
  return (
    <div className="field">
      <label className={inTable ? 'unseen' : undefined} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        className={type.kind === 'integer' ? 'input number' : 'input'}
        value={typed ?? cellText(lang, type, value)}
        inputMode={type.kind === 'integer' && (type.min ?? 0) >= 0 ? 'numeric' : undefined}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? `${id}-note` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') {
            setTyped(null);
            setProblem(null);
          }
        }}
        onBlur={keep}
      />
      {problem && (
        <span id={`${id}-note`} className="field-trouble" role="alert">
          {t(problem.code, problem.params)}
        </span>
      )}
    </div>
  );
}
