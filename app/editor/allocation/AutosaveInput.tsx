import type { CellProblem, CellType, CellValue } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import { useId, useState } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { cellText } from '../grid/model/cellText';

interface AutosaveInputProps {
  readonly name: string;
  readonly type: CellType;
  readonly label: string;
  /** Label for screen readers only: a column heading shows it. */
  readonly inTable?: boolean;
  readonly value: CellValue | undefined;
  readonly onSave: (value: CellValue | undefined) => void;
}

/** A field that saves its value on Enter and on blur. An invalid value stays in the field, with the reason. */
export function AutosaveInput({ name, type, label, inTable, value, onSave }: AutosaveInputProps) {
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
    if (parsed.value !== value) onSave(parsed.value);
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
