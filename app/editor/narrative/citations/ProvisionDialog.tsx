import { citeProvision } from '@schemes/provisions/citeProvision';
import type { Provision } from '@schemes/provisions/provision';
import { type FormEvent, type MutableRefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import { type ProvisionContext, searchProvisions } from './searchProvisions';

export interface ProvisionDialogProps {
  /** The latest state of the scheme; its term and place determine the order of the list. */
  readonly scheme: Readonly<MutableRefObject<ProvisionContext>>;
  readonly onPick: (provision: Provision, citation: string) => void;
  readonly onClose: () => void;
}

/** A dialog that searches the register of provisions while the user types. */
export function ProvisionDialog({ scheme, onPick, onClose }: ProvisionDialogProps) {
  const t = useT();
  const lang = useLang();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const { term, edition, facts } = scheme.current;
  const found = useMemo(
    () => searchProvisions(lang, query, { term, edition, facts }),
    [lang, query, term, edition, facts],
  );
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-label={t('narrative.provision')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          const [first] = found;
          if (first) onPick(first, citeProvision(first));
        }}
      >
        <h2>{t('narrative.provision')}</h2>
        <input
          type="search"
          className="input"
          aria-label={t('narrative.searchProvision')}
          placeholder={t('narrative.searchProvision')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <ul className="provision-list">
          {found.map((provision) => (
            <li key={provision.id}>
              <button type="button" onClick={() => onPick(provision, citeProvision(provision))}>
                <strong>{citeProvision(provision)}</strong>
                <span className="quiet">{provision.about}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="quiet">{t('narrative.noProvision')}</li>}
        </ul>
        <div className="actions">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
