import type { Provision } from '@schemes/provisions/provision';
import type { Editor } from '@tiptap/core';
import { type MutableRefObject, useState } from 'react';
import { Icon } from '../../../ui/Icon';
import { useT } from '../../../ui/LangContext';
import { Late } from '../../../ui/LatePart';
import { PROVISION_DIALOG } from './provisionPart';
import type { ProvisionContext } from './searchProvisions';

interface ProvisionPickerProps {
  readonly editor: Editor;
  readonly active: boolean;
  /** The latest state of the scheme, whose term and place order the list. */
  readonly scheme: Readonly<MutableRefObject<ProvisionContext>>;
}

/** Links the selected words to a provision, or inserts its citation if nothing is selected. */
export function ProvisionPicker({ editor, active, scheme }: ProvisionPickerProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    editor.commands.focus();
  };
  const pick = ({ id }: Provision, citation: string) => {
    const { empty } = editor.state.selection;
    const mark = { type: 'provision', attrs: { id } };
    setOpen(false);
    if (empty) {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: citation, marks: [mark] })
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
          setOpen(true);
        }}
      >
        <Icon name="section" />
      </button>
      {isOpen && <Late part={PROVISION_DIALOG} props={{ scheme, onPick: pick, onClose: close }} />}
    </>
  );
}
