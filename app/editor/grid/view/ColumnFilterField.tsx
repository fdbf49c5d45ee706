import type { Column } from '@schemes/model/tables/tableType';
import { useEffect, useId, useState } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import type { ColumnFilter } from '../model/gridView';
import type { ColumnValue } from './columnValues';
import { fitsFilter } from './fitsFilter';

interface ColumnFilterFieldProps {
  readonly column: Column;
  readonly filter: ColumnFilter | undefined;
  readonly values: readonly ColumnValue[];
  readonly onFilter: (filter: ColumnFilter | null) => void;
  readonly onDone: () => void;
}

const FILTER_DEBOUNCE_MS = 250;
/** The most values that are listed. If there are more, the person types a part of a value to find it. */
const MAX_LISTED = 200;
/** Up to this number, choices are listed without a search field. */
const FEW_CHOICES = 8;

/** The filter of a column: text and comparisons to type, and the column's values with their rows to tick. */
export function ColumnFilterField({ column, filter, values, onFilter, onDone }: ColumnFilterFieldProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const [text, setText] = useState(typeof filter === 'string' ? filter : '');
  // Whether no value is ticked. That would hide every row, so the filter is not applied until one is ticked.
  const [hasNoneTicked, setHasNoneTicked] = useState(false);
  const appliedText = typeof filter === 'string' ? filter : '';
  // Filters after a pause, not on each letter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing sets the filter
  useEffect(() => {
    if (text === appliedText) return;
    const timer = setTimeout(() => onFilter(text.trim() === '' ? null : text), FILTER_DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const listed = values.filter(({ value }) => fitsFilter(lang, column, value, text));
  const isTicked = (key: string) => !hasNoneTicked && (typeof filter !== 'object' || filter.includes(key));
  const ticked = listed.filter(({ key }) => isTicked(key));
  const apply = (keys: readonly string[]) => {
    setHasNoneTicked(keys.length === 0);
    if (keys.length === 0) return;
    setText('');
    onFilter(keys.length === values.length ? null : [...keys]);
  };
  const toggle = (key: string) =>
    apply(
      listed.filter((one) => (one.key === key ? !isTicked(key) : isTicked(one.key))).map((one) => one.key),
    );
  const isWhole = ticked.length === listed.length;
  const acceptsComparisons = column.kind !== 'text' && !column.choices;
  return (
    <div className="column-filter">
      {(!column.choices || values.length > FEW_CHOICES) && (
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
            onChange={(event) => {
              setHasNoneTicked(false);
              setText(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The focus moves to a cell during this event; otherwise the key would insert a line break there.
              event.preventDefault();
              if (text !== '' || appliedText !== '') onFilter(text.trim() === '' ? null : text);
              onDone();
            }}
          />
          <span id={`${id}-hint`} className="hint">
            {t(acceptsComparisons ? 'grid.filterHintNumbers' : 'grid.filterHint')}
          </span>
        </div>
      )}
      {listed.length > 0 && (
        <fieldset className="column-panel-choices" aria-label={t('grid.filterValues')}>
          <label>
            <input
              type="checkbox"
              checked={isWhole}
              ref={(box) => {
                if (box) box.indeterminate = !isWhole && ticked.length > 0;
              }}
              onChange={() => apply(isWhole ? [] : listed.map(({ key }) => key))}
            />
            {t('grid.allValues')}
          </label>
          {listed.slice(0, MAX_LISTED).map(({ key, label, rows }) => (
            <label key={key}>
              <input type="checkbox" checked={isTicked(key)} onChange={() => toggle(key)} />
              <span className="column-value">{key === '' ? t('grid.noChoice') : label}</span>
              <span className="column-value-rows">{rows}</span>
            </label>
          ))}
          {listed.length > MAX_LISTED && (
            <p className="hint">{t('grid.moreValues', { n: listed.length - MAX_LISTED })}</p>
          )}
        </fieldset>
      )}
    </div>
  );
}
