import { readNarrative } from '@schemes/doc/narrativeFragment';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { narrativeSchema } from './narrativeSchema';

/** Changes a fragment to equal another, by the smallest edits that the binding finds. */
export function rewriteNarrative(from: Y.XmlFragment, into: Y.XmlFragment): void {
  const { doc } = into;
  if (!doc) throw new Error('rewriteNarrative needs a fragment that is part of a document');
  const wanted = narrativeSchema.nodeFromJSON(readNarrative(from));
  updateYFragment(doc, into, wanted, { mapping: new Map(), isOMark: new Map() });
}
