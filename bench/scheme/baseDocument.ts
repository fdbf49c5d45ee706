import { EDITION } from '@schemes/clauses/edition';
import { addRow } from '@schemes/doc/editRows';
import { narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { communeSample } from '@templates/schemes/sample/communeSample';
import * as Y from 'yjs';

/** The Yjs client id that writes the first content. */
export const BASE_CLIENT = 1;
/** The roots that the load writes. */
export const ROSTER = tableRoot(codeOf('roster'));
export const TYPED = narrativeRoot('p1-2');

/** The row of the roster that the k-th person of a room writes in. */
export function rowOf(person: number): string {
  return `bench-${person}`;
}

/**
 * The whole scheme of the invented commune, with a row of the roster and a paragraph for each person. The bytes are
 * the same each time, so that every room of every server starts with the same document.
 */
export function baseDocument(people: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = BASE_CLIENT;
  writeSnapshot(doc, communeSample(EDITION));
  doc.transact(() => {
    const roster = doc.getMap(ROSTER);
    const typed = doc.getXmlFragment(TYPED);
    for (let person = 0; person < people; person++) {
      addRow(roster, rowOf(person), { full_name: `Người viết ${person}`, note: 'a' });
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(`Đoạn của người ${person}: `)]);
      typed.insert(typed.length, [paragraph]);
    }
  });
  return Y.encodeStateAsUpdate(doc);
}
