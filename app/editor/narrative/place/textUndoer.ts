import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

type UndoOptions = NonNullable<ConstructorParameters<typeof Y.UndoManager>[1]>;

/** The part of a person's undo that a text uses. */
export interface NarrativeUndo {
  readonly undoerOf: (key: string, roots: Y.XmlFragment[], options: UndoOptions) => Y.UndoManager;
  /** Undoes a change across the scheme if it is this person's last edit; returns false if it is not. */
  readonly undoIfLast: () => boolean;
}

/** The undo manager of a text, with the options of the one that the binding makes. It outlives the editor. */
export function textUndoer(undo: NarrativeUndo, fragment: Y.XmlFragment): Y.UndoManager {
  const root = fragment.doc ? Y.findRootTypeKey(fragment) : '';
  return undo.undoerOf(root, [fragment], {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  });
}
