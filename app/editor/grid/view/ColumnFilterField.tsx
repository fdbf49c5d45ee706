import { choiceLabel } from '@schemes/messages/formatCell';
import type { Column } from '@schemes/model/tables/tableType';
import { useEffect, useId, useState } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import type { ColumnFilter } from '../model/gridView';

interface ColumnFilterFieldProps {
  readonly column: Column;
  readonly filter: ColumnFilter | undefined;
  readonly onFilter: (filter: ColumnFilter | null) => void;
  readonly onDone: () => void;
}

const FILTER_DEBOUNCE_MS = 250;

/** The filter of a column: choices to tick, or text and comparisons to type. */
export function ColumnFilterField({ column, filter, onFilter, onDone }: ColumnFilterFieldProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const [text, setText] = useState(typeof filter === 'string' ? filter : '');
  const applied = typeof filter === 'string' ? filter : '';
  // Filters after a pause, not on each letter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing sets the filter
  useEffect(() => {
    if (text === applied) return;
    const timer = setTimeout(() => onFilter(text.trim() === '' ? null : text), FILTER_DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  if (column.choices) {
    const codes = [...column.choices, ''];
    const chosen = typeof filter === 'object' ? filter : codes;
    const toggle = (code: string) => {
      const next = codes.filter((one) => (one === code) !== chosen.includes(one));
      onFilter(next.length === codes.length || next.length === 0 ? null : next);
    };
    return (
      <fieldset className="column-panel-choices">
        <legend>{t('grid.filter')}</legend>
        {codes.map((code) => (
          <label key={code}>
            <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
            {code === '' ? t('grid.noChoice') : choiceLabel(lang, column, code)}
          </label>
        ))}
      </fieldset>
    );
  }
  const compares = column.kind !== 'text';
  return (
    <div className="field">
      <label htmlFor={id}>{t('grid.filter')}</label>
      <input
        id={id}
        className="input"
        type="search"
        maxLength={200}
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // The focus moves to a cell during this event; without this the key would insert a line break there.
          event.preventDefault();
          onFilter(text.trim() === '' ? null : text);
          onDone();
        }}
      />
      <span id={`${id}-hint`} className="hint">
        {t(compares ? 'grid.filterHintNumbers' : 'grid.filterHint')}
      </span>
    </div>
  );
}
