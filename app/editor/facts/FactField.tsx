import { choiceLabel } from '@schemes/messages/formatCell';
import type { MessageKey } from '@schemes/messages/t';
import type { CellProblem, CellType, CellValue } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { cellText } from '../grid/model/cellText';
import type { Person } from '../presence/people';

interface FactFieldProps {
  readonly type: CellType;
  readonly value: CellValue | undefined;
  readonly open: boolean;
  /** Each new object requests the focus. */
  readonly focusRequest: object | null;
  /** Another person who has the focus in this field. */
  readonly other: Person | undefined;
  /** Findings about the value. */
  readonly findingText: string | undefined;
  /** Whether the finding only says that the value is not entered yet. */
  readonly isToFill: boolean;
  readonly onSave: (key: string, value: CellValue | undefined) => void;
  readonly onFocusChange: (key: string | null) => void;
}

/**
 * The field of one fact. An invalid value stays in the field. Edits of other people appear unless this person has typed
 * something that is not saved yet.
 */
export function FactField({
  type,
  value,
  open,
  focusRequest,
  other,
  findingText,
  isToFill,
  onSave,
  onFocusChange,
}: FactFieldProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const field = useRef<HTMLElement | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<CellProblem | null>(null);
  useEffect(() => {
    if (focusRequest) field.current?.focus();
  }, [focusRequest]);
  const save = (text: string) => {
    const parsed = parseCell(type, text);
    if (!parsed.ok) return setProblem(parsed.problem);
    setProblem(null);
    setTyped(null);
    if (JSON.stringify(parsed.value) !== JSON.stringify(value)) onSave(type.key, parsed.value);
  };
  const label = `fact.${type.key}` as MessageKey;
  const shared = {
    id,
    name: type.key,
    className: 'input',
    disabled: !open && type.kind === 'choice',
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem || findingText ? `${id}-note` : undefined,
    onFocus: () => onFocusChange(type.key),
  };
  return (
    <div
      className={`field${other ? ' other' : ''}`}
      data-who={other?.name}
      style={other ? ({ '--who': other.color } as React.CSSProperties) : undefined}
    >
      <label htmlFor={id}>{t(label)}</label>
      {type.kind === 'choice' ? (
        <select
          {...shared}
          ref={(element) => {
            field.current = element;
          }}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => save(event.target.value)}
          onBlur={() => onFocusChange(null)}
        >
          <option value="">{t('form.notGiven')}</option>
          {type.choices?.map((code) => (
            <option key={code} value={code}>
              {choiceLabel(lang, type, code)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          ref={(element) => {
            field.current = element;
          }}
          value={typed ?? cellText(lang, type, value)}
          readOnly={!open}
          inputMode={type.kind === 'integer' ? 'numeric' : undefined}
          placeholder={type.kind === 'date' ? t('form.datePlaceholder') : undefined}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
          onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
            if (event.nativeEvent.isComposing || typed === null) return;
            if (event.key === 'Enter') save(typed);
            if (event.key === 'Escape') {
              setTyped(null);
              setProblem(null);
            }
          }}
          onBlur={() => {
            onFocusChange(null);
            if (typed !== null) save(typed);
          }}
        />
      )}
      {(problem || findingText) && (
        <span
          id={`${id}-note`}
          className={!problem && isToFill ? 'hint' : 'field-trouble'}
          role={problem ? 'alert' : undefined}
        >
          {problem ? t(problem.code, problem.params) : findingText}
        </span>
      )}
    </div>
  );
}
