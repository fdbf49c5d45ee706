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

/** The selections around one step of undo. */
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
 * Puts the cursor where it was before a change that is undone, and after a change that is redone. The binding sets the
 * stored selection only after it has drawn the text, so the cursor stays elsewhere and jumps with the next change of
 * anybody.
 */
export const UndoPlace = Extension.create({
  name: 'undoPlace',
  // Behind the collaboration, whose handler must have run.
  priority: 1,
  addProseMirrorPlugins() {
    return [
      new Plugin<RelativeSelection | null>({
        key: KEY,
        state: {
          init: () => null,
          // The shared text still is the old one here, so the old selection can be stored relative to it. Steps that
          // plugins append come after it.
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
  const now = () => {
    const binding = bindingOf(view.state);
    return binding ? getRelativeSelection(binding, view.state) : null;
  };
  const added = ({ stackItem }: StackEvent) => {
    const moving = (undoer as { currStackItem?: StackEvent['stackItem'] | null }).currStackItem;
    const isMoving = undoer.undoing || undoer.redoing;
    // A step that moves to the other stack keeps its selections.
    const around = isMoving
      ? moving?.meta.get(KEY)
      : ({ before: KEY.getState(view.state) ?? null, after: now() } satisfies Around);
    if (around) stackItem.meta.set(KEY, around);
  };
  const updated = ({ stackItem }: StackEvent) => {
    if (undoer.undoing || undoer.redoing) return;
    const around = stackItem.meta.get(KEY) as Around | undefined;
    if (around) stackItem.meta.set(KEY, { ...around, after: now() });
  };
  const popped = ({ stackItem, type }: StackEvent) => {
    const binding = bindingOf(view.state);
    const around = stackItem.meta.get(KEY) as Around | undefined;
    if (!binding) return;
    // Left behind, it would move the cursor with the next change of another person.
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
