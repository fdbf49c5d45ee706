import { setCell } from '@schemes/doc/editRows';
import * as Y from 'yjs';
import { ROSTER, rowOf, TYPED } from './baseDocument';

/** The prepared edits of one person in a room. */
export interface Script {
  /** Yjs client id. It is the same in every room, because rooms are independent. */
  readonly client: number;
  /** Yjs updates, v1, in the order in which they are sent. */
  readonly updates: readonly Uint8Array[];
  /** The number of each edit, by the clock at which its update begins. */
  readonly editAt: ReadonlyMap<number, number>;
}

/**
 * The edits of the k-th person of a room: alternately a letter at the end of their own paragraph and a cell of their
 * own row. They depend only on the base document and on the person's own earlier edits, so a client can send them
 * without holding a document.
 */
export function writeScript(base: Uint8Array, person: number, people: number, edits: number): Script {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, base);
  const client = 1000 + person;
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  const editAt = new Map<number, number>();
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const typed = doc.getXmlFragment(TYPED);
  const text = (typed.get(typed.length - people + person) as Y.XmlElement).get(0) as Y.XmlText;
  for (let edit = 0; edit < edits; edit++) {
    editAt.set(Y.getState(doc.store, client), edit);
    if (edit % 2 === 0) text.insert(text.length, 'ạbcđ'[(edit / 2) % 4] ?? 'a');
    else setCell(doc.getMap(ROSTER), rowOf(person), 'note', `ghi chú ${edit}`);
  }
  if (updates.length !== edits) throw new Error(`${edits} edits made ${updates.length} updates`);
  doc.destroy();
  return { client, updates, editAt };
}
