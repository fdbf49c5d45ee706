import { useT } from '../../ui/LangContext';
import { SearchField } from '../../ui/SearchField';
import { SCHEME_ORDERS, SCHEME_STATES, type SchemeChoice } from './arrangeSchemes';

interface SchemeSearchProps {
  readonly choice: SchemeChoice;
  readonly onChoice: (choice: SchemeChoice) => void;
  readonly shown: number;
  readonly all: number;
}

/** Searches, narrows and sorts the list of schemes. */
export function SchemeSearch({ choice, onChoice, shown, all }: SchemeSearchProps) {
  const t = useT();
  return (
    <search className="scheme-search">
      <SearchField
        label={t('list.search')}
        value={choice.search}
        onSearch={(search) => onChoice({ ...choice, search })}
      />
      <label className="field">
        <span>{t('list.state')}</span>
        <select
          className="input"
          value={choice.state}
          onChange={(event) => {
            const state = SCHEME_STATES.find((one) => one === event.target.value);
            if (state) onChoice({ ...choice, state });
          }}
        >
          {SCHEME_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`list.state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('list.order')}</span>
        <select
          className="input"
          value={choice.order}
          onChange={(event) => {
            const order = SCHEME_ORDERS.find((one) => one === event.target.value);
            if (order) onChoice({ ...choice, order });
          }}
        >
          {SCHEME_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`list.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet small" aria-live="polite">
        {t('list.shown', { n: shown, of: all })}
      </p>
    </search>
  );
}
