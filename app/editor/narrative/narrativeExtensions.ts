import type { CitationContext } from '@schemes/checks/narrative/citationContext';
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import type * as Y from 'yjs';
import type { DocSession } from '../room/Room';
import { Citations, type PointedCitation } from './citations/Citations';
import { NARRATIVE_SCHEMA } from './document/narrativeSchema';
import { FoundWords } from './FoundWords';
import { NumberKeys, type NumberOptions } from './numbers/NumberKeys';
import { CleanPaste } from './paste/CleanPaste';
import type { PasteNote } from './paste/PasteNote';
import { KeepPlace } from './place/KeepPlace';
import { UndoPlace } from './place/UndoPlace';
import { TableEditing } from './TableEditing';
import { CleanTextRule } from './typing/CleanTextRule';
import { HeadingMarks } from './typing/HeadingMarks';
import { Placeholder } from './typing/Placeholder';
import { TypedMarks } from './typing/TypedMarks';

export interface NarrativeOptions {
  readonly fragment: Y.XmlFragment;
  readonly session: DocSession;
  /** The undo manager of this person's typing; null: the binding makes one that ends with the editor. */
  readonly undoer: Y.UndoManager | null;
  readonly me: { readonly id: string; readonly name: string };
  /** Whether the section has a Roman number of its own. Its headings then begin with `1-`. */
  readonly numbered: boolean;
  readonly placeholder: string;
  /** The context in which citations are first judged; `setCitationContext` changes it. */
  readonly context: CitationContext;
  readonly onCitation: (pointed: PointedCitation | null) => void;
  readonly numbers: NumberOptions;
  /** Called after each paste with what it omitted, guessed or changed; empty if nothing. */
  readonly onPasted: (notes: readonly PasteNote[]) => void;
}

/**
 * All extensions of the narrative editor. In the caret that others see, the server replaces `user` by the signed-in
 * account.
 */
export function narrativeExtensions(options: NarrativeOptions): Extensions {
  const { fragment, session, undoer, me, numbered, placeholder, context, onCitation, numbers, onPasted } =
    options;
  return [
    ...NARRATIVE_SCHEMA,
    TableEditing,
    HeadingMarks.configure({ numbered }),
    CleanPaste.configure({ onPasted }),
    CleanTextRule,
    TypedMarks.configure({ numbered }),
    Citations.configure({ context, onPoint: onCitation }),
    NumberKeys.configure(numbers),
    FoundWords,
    Placeholder.configure({ placeholder }),
    Collaboration.configure({ fragment, yUndoOptions: { undoManager: undoer } }),
    KeepPlace.configure({ fragment, session }),
    UndoPlace,
    CollaborationCaret.configure({
      provider: session.provider,
      user: { id: me.id, name: me.name, color: '#5b6472' },
    }),
  ];
}
