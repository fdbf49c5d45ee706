import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import type { DocSession } from '../../room/Room';
import { applyPlan, mapPosition } from './applyPlan';
import { planPlaces } from './planPlaces';
import { RecentEdits } from './RecentEdits';
import { readPieces } from './readPieces';

interface Options {
  readonly fragment: Y.XmlFragment;
  readonly session: DocSession;
}

/**
 * Keeps this person's cursor and typing in place while others change the text around it. The binding has two effects
 * that would misplace the next letters: it attaches the cursor to the letter after it, and it copies text into new
 * blocks when a block is split or joined. Here the cursor stays after the letter before it, and letters typed at the
 * same time follow their neighbours.
 */
export const KeepPlace = Extension.create<Options>({
  name: 'keepPlace',
  addProseMirrorPlugins() {
    const { fragment, session } = this.options;
    return [
      new Plugin({ key: new PluginKey('keepPlace'), view: (view) => keepPlace(view, fragment, session) }),
    ];
  },
});

function keepPlace(view: EditorView, fragment: Y.XmlFragment, { doc, provider }: DocSession) {
  const recent = new RecentEdits();
  let before = view.state;
  const beforeRemote = (transaction: Y.Transaction) => {
    if (!transaction.local) before = view.state;
  };
  const afterTransaction = (transaction: Y.Transaction) => {
    if (transaction.local) {
      if (transaction.changedParentTypes.has(fragment as never))
        recent.record(transaction, Date.now(), provider.synced);
      return;
    }
    if (!transaction.changedParentTypes.has(fragment as never) || view.isDestroyed) return;
    recent.forget(Date.now());
    const pieces = readPieces(fragment, transaction, view.state.schema, recent);
    const typedBy = (client: number, clock: number) =>
      client === doc.clientID ? recent.typedBy(clock) : null;
    const plan = reshapes(transaction, fragment) ? planPlaces(pieces, typedBy) : null;
    const tr = view.state.tr;
    const places = plan ? applyPlan(tr, plan, before.doc) : (pos: number) => mapPosition(pieces, pos);
    const { anchor, head } = before.selection;
    const [newAnchor, newHead] = [places(anchor), places(head)];
    if (before.selection instanceof TextSelection && newAnchor !== null && newHead !== null) {
      const selection = TextSelection.between(tr.doc.resolve(newAnchor), tr.doc.resolve(newHead));
      if (!selection.eq(tr.selection)) tr.setSelection(selection);
    }
    if (!tr.docChanged && !tr.selectionSet) return;
    view.dispatch(view.hasFocus() ? tr.scrollIntoView() : tr);
  };
  const onSync = (isSynced: boolean) => {
    if (isSynced) recent.synced(Date.now());
  };
  doc.on('beforeTransaction', beforeRemote);
  doc.on('afterTransaction', afterTransaction);
  provider.on('sync', onSync);
  return {
    destroy: () => {
      doc.off('beforeTransaction', beforeRemote);
      doc.off('afterTransaction', afterTransaction);
      provider.off('sync', onSync);
    },
  };
}

/** Whether a transaction added or removed blocks of the fragment. */
function reshapes({ changed }: Y.Transaction, fragment: Y.XmlFragment): boolean {
  for (const [type, keys] of changed) {
    if (type instanceof Y.XmlText || !keys.has(null) || !(type instanceof Y.XmlFragment)) continue;
    if (type === fragment || Y.isParentOf(fragment, type._item)) return true;
  }
  return false;
}
