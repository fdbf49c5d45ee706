import { citeProvision } from '@schemes/provisions/citeProvision';
import type { Provision } from '@schemes/provisions/provision';
import type { Editor } from '@tiptap/react';
import { type FormEvent, type MutableRefObject, useMemo, useRef, useState } from 'react';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { type ProvisionContext, searchProvisions } from './searchProvisions';

interface ProvisionPickerProps {
  readonly editor: Editor;
  readonly active: boolean;
  /** The latest state of the scheme, whose term and place order the list. */
  readonly scheme: Readonly<MutableRefObject<ProvisionContext>>;
}

/** Links the selected words to a provision, or inserts its citation where nothing is selected. */
export function ProvisionPicker({ editor, active, scheme }: ProvisionPickerProps) {
  const t = useT();
  const lang = useLang();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const { term, edition, facts } = scheme.current;
  const found = useMemo(
    () => searchProvisions(lang, query, { term, edition, facts }),
    [lang, query, term, edition, facts],
  );
  const close = () => {
    dialog.current?.close();
    editor.commands.focus();
  };
  const pick = (provision: Provision) => {
    const { empty } = editor.state.selection;
    const mark = { type: 'provision', attrs: { id: provision.id } };
    dialog.current?.close();
    if (empty) {
      const text = citeProvision(provision);
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text, marks: [mark] })
        .unsetMark('provision')
        .run();
    } else editor.chain().focus().setMark('provision', mark.attrs).run();
  };
  return (
    <>
      <button
        type="button"
        className="button plain small tool"
        title={t('narrative.provision')}
        aria-label={t('narrative.provision')}
        aria-pressed={active}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (active && !editor.state.selection.empty)
            return void editor.chain().focus().unsetMark('provision').run();
          setQuery('');
          dialog.current?.showModal();
        }}
      >
        <Icon name="section" />
      </button>
      <dialog ref={dialog} className="dialog" aria-label={t('narrative.provision')}>
        <form
          className="stack"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            const [first] = found;
            if (first) pick(first);
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
                <button type="button" onClick={() => pick(provision)}>
                  <strong>{citeProvision(provision)}</strong>
                  <span className="quiet">{provision.about}</span>
                </button>
              </li>
            ))}
            {found.length === 0 && <li className="quiet">{t('narrative.noProvision')}</li>}
          </ul>
          <div className="actions">
            <button type="button" className="button" onClick={close}>
              {t('form.cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
