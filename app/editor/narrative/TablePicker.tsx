import type { Editor } from '@tiptap/core';
import { useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Late } from '../../ui/LatePart';
import { SIZE_GRID, withTableTools } from './narrativeParts';

/** A button that inserts a table of a size chosen on a grid, by pointer or by the arrow keys. */
export function TablePicker({ editor }: { readonly editor: Editor }) {
  const t = useT();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const pick = (rows: number, cols: number) => {
    setOpen(false);
    editor.commands.focus();
    withTableTools(({ insertTable }) => insertTable(editor.view, rows, cols));
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button plain small tool"
        title={t('narrative.table')}
        aria-label={t('narrative.table')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-insert-table
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="table" />
      </button>
      {isOpen && anchor.current && (
        <Late
          part={SIZE_GRID}
          props={{
            anchor: anchor.current,
            onPick: pick,
            onClose: (byKey) => {
              setOpen(false);
              if (byKey) editor.commands.focus();
            },
          }}
        />
      )}
    </>
  );
}
