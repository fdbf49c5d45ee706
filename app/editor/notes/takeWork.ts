import { addRow, setCell } from '@schemes/doc/editRows';
import { narrativeBlocks } from '@schemes/doc/narrativeFragment';
import { FACTS_ROOT, narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { readRow } from '@schemes/doc/rows';
import { type CellType, type CellValue, checkCell } from '@schemes/model/cells/cell';
import type { LostBlock, LostFact, LostRow, LostWork } from '@schemes/model/notes/lostWork';
import { FACTS } from '@schemes/model/scheme/facts';
import type { SectionOutline, TableOutline } from '@schemes/model/scheme/outline';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import * as Y from 'yjs';
import { textChanges } from '../changes/narrativeChanges';
import { narrativeText } from '../changes/narrativeText';

/** Number of pieces of lost work that were written, were match already, or were left out. */
export interface TakenWork {
  readonly taken: number;
  readonly already: number;
  readonly left: number;
}
type Fate = keyof TakenWork;

/**
 * Writes lost work into its section as ordinary edits, each piece only where its old value is still match. Leaves
 * what others have changed since, removed or moved rows, and text whose place is ambiguous. New paragraphs are
 * appended to the text. The caller opens the transaction.
 */
export function takeWork(doc: Y.Doc, section: SectionOutline, work: LostWork): TakenWork {
  const count: Record<Fate, number> = { taken: 0, already: 0, left: 0 };
  const fragment = doc.getXmlFragment(narrativeRoot(section.id));
  for (const block of work.text) count[takeBlock(fragment, block)] += 1;
  for (const fact of work.facts) count[takeFact(doc.getMap(FACTS_ROOT), fact)] += 1;
  for (const row of work.rows) {
    const table = section.tables.find(({ id }) => id === row.table);
    count[table ? takeRow(doc.getMap(tableRoot(table.id)), table, row) : 'left'] += 1;
  }
  return count;
}

function takeBlock(fragment: Y.XmlFragment, { before, after }: LostBlock): Fate {
  if (before === after) return 'left';
  const blocks = narrativeBlocks(fragment).map(({ element, node }) => ({
    element,
    text: narrativeText(node).join('\n'),
  }));
  const isPresent = after !== null && blocks.some(({ text }) => text === after);
  if (before === null) {
    if (after === null || isPresent) return 'already';
    for (const line of after.split('\n')) {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText(line.normalize('NFC'))]);
      fragment.push([element]);
    }
    return 'taken';
  }
  const [match, secondMatch] = blocks.filter(({ text }) => text === before);
  if (!match) return isPresent || after === null ? 'already' : 'left';
  if (secondMatch) return 'left';
  if (after === null) {
    fragment.delete(fragment.toArray().indexOf(match.element), 1);
    return 'taken';
  }
  const [text, more] = match.element.toArray();
  if (!(text instanceof Y.XmlText) || more) return 'left';
  rewriteText(text, before, after.normalize('NFC'));
  return 'taken';
}

/** Replaces only the changed words, so that formatting and the cursors of others are kept. */
function rewriteText(text: Y.XmlText, before: string, after: string): void {
  let at = 0;
  // Inserts the new words after the old ones before deleting those, so that they take over their formatting.
  let going = 0;
  const drop = () => {
    if (going > 0) text.delete(at, going);
    going = 0;
  };
  for (const { kind, text: words } of textChanges(before, after)) {
    if (kind === 'removed') {
      going += words.length;
      continue;
    }
    if (kind === 'added') text.insert(at + going, words);
    drop();
    at += words.length;
  }
  drop();
}

function takeFact(root: Y.Map<unknown>, { key, before, after }: LostFact): Fate {
  const type = FACTS.find((fact) => fact.key === key);
  const fate = fateOf(type, root.get(key), before, after);
  if (fate !== 'taken') return fate;
  if (after === null) root.delete(key);
  else root.set(key, after);
  return fate;
}

function takeRow(root: Y.Map<unknown>, table: TableOutline, lost: LostRow): Fate {
  const { row, kind, column = '', before, after } = lost;
  const type = TABLE_TYPES[table.type];
  const map = root.get(row);
  if (kind === 'rowAdded') {
    if (map instanceof Y.Map) return 'already';
    // Lost work does not record the parent row of a part.
    if (!type.canAdd || type.canNest) return 'left';
    addRow(root, row);
    return 'taken';
  }
  if (kind === 'rowRemoved' && !(map instanceof Y.Map)) return 'already';
  if (kind !== 'cell' || !(map instanceof Y.Map)) return 'left';
  const cellType = type.columns.find(({ key }) => key === column);
  const fate = fateOf(cellType, readRow(row, map).cells[column], before, after);
  if (fate === 'taken') setCell(root, row, column, after ?? undefined);
  return fate;
}

function fateOf(
  type: CellType | undefined,
  now: unknown,
  before: CellValue | null,
  after: CellValue | null,
): Fate {
  const current = JSON.stringify(now ?? null);
  if (current === JSON.stringify(after)) return 'already';
  if (current !== JSON.stringify(before)) return 'left';
  return type && (after === null || checkCell(type, after) === null) ? 'taken' : 'left';
}
