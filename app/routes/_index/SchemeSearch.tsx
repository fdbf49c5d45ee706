import { Form, useNavigate } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useT } from '../../ui/LangContext';
import { SelectField } from '../../ui/SelectField';
import {
  MAX_SEARCH,
  readSchemeChoice,
  SCHEME_ORDERS,
  SCHEME_STATES,
  type SchemeChoice,
  schemeChoiceAddress,
} from './schemeChoice';

/** How long the list waits for the next letter before it is loaded, ms. */
const PAUSE = 200;

interface SchemeSearchProps {
  readonly choice: SchemeChoice;
  readonly shown: number;
  readonly all: number;
}

/**
 * Searches, narrows and sorts the list of schemes through the page's address. The list is loaded while the user types;
 * the fields stay as they are, whichever answer arrives. Without script it is a form with a button.
 */
export function SchemeSearch({ choice, shown, all }: SchemeSearchProps) {
  const t = useT();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef(0);
  const address = schemeChoiceAddress({ ...choice, page: 1 });
  /** The address that the fields ask for. Another one in `choice` comes from Back, a link or a bookmark. */
  const asked = useRef(address);
  useEffect(() => {
    if (asked.current === address || form.current === null) return;
    asked.current = address;
    clearTimeout(timer.current);
    const fields = { q: choice.search, state: choice.state, sort: choice.order };
    for (const [name, value] of Object.entries(fields)) {
      const field = form.current.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  }, [address, choice]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const load = () => {
    clearTimeout(timer.current);
    if (form.current === null) return;
    const next = schemeChoiceAddress(readSchemeChoice(new FormData(form.current)));
    if (next === asked.current) return;
    asked.current = next;
    navigate(next, { replace: true, preventScrollReset: true });
  };
  return (
    <search>
      <Form
        ref={form}
        method="get"
        action="/"
        className="scheme-search"
        data-form="schemes"
        onSubmit={(event) => {
          event.preventDefault();
          load();
        }}
      >
        {choice.archive && <input type="hidden" name="in" value="archive" />}
        <label className="field">
          <span>{t('list.search')}</span>
          <input
            type="search"
            name="q"
            className="input"
            maxLength={MAX_SEARCH}
            defaultValue={choice.search}
            onChange={() => {
              clearTimeout(timer.current);
              timer.current = window.setTimeout(load, PAUSE);
            }}
          />
        </label>
        <SelectField label={t('list.state')} name="state" value={choice.state} onPick={load}>
          {SCHEME_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`list.state.${state}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('list.order')} name="sort" value={choice.order} onPick={load}>
          {SCHEME_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`list.order.${order}`)}
            </option>
          ))}
        </SelectField>
        <noscript>
          <button type="submit" className="button">
            {t('list.find')}
          </button>
        </noscript>
        <p className="quiet small" aria-live="polite" data-shown={shown}>
          {t('list.shown', { n: shown, of: all })}
        </p>
      </Form>
    </search>
  );
}
