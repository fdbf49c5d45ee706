import { useT } from '../../ui/LangContext';
import { SearchField } from '../../ui/SearchField';

/** A field in which one of several values is chosen. */
export interface ListChoice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
}

interface ListSearchProps {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly choices: readonly ListChoice[];
  readonly shown: number;
  readonly all: number;
}

/** Searches, filters and sorts a list of the administrator's page. */
export function ListSearch({ label, search, onSearch, choices, shown, all }: ListSearchProps) {
  const t = useT();
  return (
    <search className="stack">
      <div className="filter-form">
        <SearchField label={label} value={search} onSearch={onSearch} />
        {choices.map(({ name, label: text, value, options, onPick }) => (
          <label key={name} className="field">
            <span>{text}</span>
            <select
              className="input"
              data-choice={name}
              value={value}
              onChange={(event) => onPick(event.target.value)}
            >
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className="quiet small" aria-live="polite">
        {t('admin.shown', { n: shown, of: all })}
      </p>
    </search>
  );
}
