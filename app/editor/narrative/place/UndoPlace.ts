import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  getRelativeSelection,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { isRemote } from '../document/isRemote';

type RelativeSelection = ReturnType<typeof getRelativeSelection>;

/** The selections before and after one undo step. */
interface Around {
  readonly before: RelativeSelection | null;
  readonly after: RelativeSelection | null;
}

interface StackEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> };
  readonly type: 'undo' | 'redo';
}

const KEY = new PluginKey<RelativeSelection | null>('undoPlace');

/**
 * Puts the cursor where it was before a change that is undone, and after a change that is redone. The binding applies
 * its stored selection only after it has rendered the text. Without this extension the cursor would stay elsewhere, and
 * jump at the next change by anybody.
 */
export const UndoPlace = Extension.create({
  name: 'undoPlace',
  // Runs after the extension of the collaboration, whose handler must run first.
  priority: 1,
  addProseMirrorPlugins() {
    return [
      new Plugin<RelativeSelection | null>({
        key: KEY,
        state: {
          init: () => null,
          // The shared text has not changed yet at this point, so the old selection can be stored relative to it.
          // Transactions that plugins append follow later.
          apply: (tr, stored, old) => {
            if (!tr.docChanged || isRemote(tr) || tr.getMeta('appendedTransaction')) return stored;
            const binding = bindingOf(old);
            return binding ? getRelativeSelection(binding, old) : stored;
          },
        },
        view: (view) => follow(view),
      }),
    ];
  },
});

function follow(view: EditorView) {
  const undoer = (yUndoPluginKey.getState(view.state) as { undoManager: Y.UndoManager }).undoManager;
  const currentSelection = () => {
    const binding = bindingOf(view.state);
    return binding ? getRelativeSelection(binding, view.state) : null;
  };
  const added = ({ stackItem }: StackEvent) => {
    const moving = (undoer as { currStackItem?: StackEvent['stackItem'] | null }).currStackItem;
    const isMoving = undoer.undoing || undoer.redoing;
    // A step that moves to the other stack keeps its selections.
    const around = isMoving
      ? moving?.meta.get(KEY)
      : ({ before: KEY.getState(view.state) ?? null, after: currentSelection() } satisfies Around);
    if (around) stackItem.meta.set(KEY, around);
  };
  const updated = ({ stackItem }: StackEvent) => {
    if (undoer.undoing || undoer.redoing) return;
    const around = stackItem.meta.get(KEY) as Around | undefined;
    if (around) stackItem.meta.set(KEY, { ...around, after: currentSelection() });
  };
  const popped = ({ stackItem, type }: StackEvent) => {
    const binding = bindingOf(view.state);
    const around = stackItem.meta.get(KEY) as Around | undefined;
    if (!binding) return;
    // If it stayed set, it would move the cursor at the next change by another person.
    (binding as { beforeTransactionSelection: RelativeSelection | null }).beforeTransactionSelection = null;
    const place = type === 'undo' ? around?.before : around?.after;
    if (place) restore(view, binding, place);
  };
  undoer.on('stack-item-added', added);
  undoer.on('stack-item-updated', updated);
  undoer.on('stack-item-popped', popped);
  return {
    destroy: () => {
      undoer.off('stack-item-added', added);
      undoer.off('stack-item-updated', updated);
      undoer.off('stack-item-popped', popped);
    },
  };
}

function restore(view: EditorView, binding: ProsemirrorBinding, place: RelativeSelection): void {
  const { doc } = view.state;
  const at = (relative: Y.RelativePosition | null, absolute: number) => {
    const found =
      relative && relativePositionToAbsolutePosition(binding.doc, binding.type, relative, binding.mapping);
    return Math.min(Math.max(found ?? absolute, 0), doc.content.size);
  };
  const anchor = doc.resolve(at(place.anchor, place.absAnchor));
  const head = doc.resolve(at(place.head, place.absHead));
  const selection = TextSelection.between(anchor, head);
  if (!selection.eq(view.state.selection))
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  const sync = ySyncPluginKey.getState(state) as { binding?: ProsemirrorBinding } | undefined;
  return sync?.binding ?? null;
}
