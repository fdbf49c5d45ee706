import { readNarrative } from '@schemes/doc/narrativeFragment';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { narrativeSchema } from './narrativeSchema';

/** Brings a fragment to what another says, as the smallest edits the binding can find. */
export function rewriteNarrative(from: Y.XmlFragment, into: Y.XmlFragment): void {
  const { doc } = into;
  if (!doc) throw new Error('the fragment belongs to no document');
  const wanted = narrativeSchema.nodeFromJSON(readNarrative(from));
  updateYFragment(doc, into, wanted, { mapping: new Map(), isOMark: new Map() });
}
