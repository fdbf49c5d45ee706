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

/** Number of pieces of lost work that were inserted, that were present already, and that were skipped. */
export interface LostWorkCounts {
  readonly inserted: number;
  readonly present: number;
  readonly skipped: number;
}
type Outcome = keyof LostWorkCounts;

/**
 * Writes lost work into its section as ordinary edits, each piece only if its old value is still there. Skips what
 * others have changed since, removed or moved rows, and text whose place is ambiguous. New paragraphs are appended to
 * the text. The caller opens the transaction.
 */
export function insertLostWork(doc: Y.Doc, section: SectionOutline, work: LostWork): LostWorkCounts {
  const count: Record<Outcome, number> = { inserted: 0, present: 0, skipped: 0 };
  const fragment = doc.getXmlFragment(narrativeRoot(section.id));
  for (const block of work.text) count[insertBlock(fragment, block)] += 1;
  for (const fact of work.facts) count[insertFact(doc.getMap(FACTS_ROOT), fact)] += 1;
  for (const row of work.rows) {
    const table = section.tables.find(({ id }) => id === row.table);
    count[table ? insertRow(doc.getMap(tableRoot(table.id)), table, row) : 'skipped'] += 1;
  }
  return count;
}

function insertBlock(fragment: Y.XmlFragment, { before, after }: LostBlock): Outcome {
  if (before === after) return 'skipped';
  const blocks = narrativeBlocks(fragment).map(({ element, node }) => ({
    element,
    text: narrativeText(node).join('\n'),
  }));
  const isPresent = after !== null && blocks.some(({ text }) => text === after);
  if (before === null) {
    if (after === null || isPresent) return 'present';
    for (const line of after.split('\n')) {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText(line.normalize('NFC'))]);
      fragment.push([element]);
    }
    return 'inserted';
  }
  const [match, secondMatch] = blocks.filter(({ text }) => text === before);
  if (!match) return isPresent || after === null ? 'present' : 'skipped';
  if (secondMatch) return 'skipped';
  if (after === null) {
    fragment.delete(fragment.toArray().indexOf(match.element), 1);
    return 'inserted';
  }
  const [text, more] = match.element.toArray();
  if (!(text instanceof Y.XmlText) || more) return 'skipped';
  rewriteText(text, before, after.normalize('NFC'));
  return 'inserted';
}

/** Replaces only the changed words, so that the formatting and the cursors of others do not change. */
function rewriteText(text: Y.XmlText, before: string, after: string): void {
  let at = 0;
  // Inserts the new words after the old ones and then deletes the old ones, so that the new words get their formatting.
  let removedLength = 0;
  const removeOld = () => {
    if (removedLength > 0) text.delete(at, removedLength);
    removedLength = 0;
  };
  for (const { kind, text: words } of textChanges(before, after)) {
    if (kind === 'removed') {
      removedLength += words.length;
      continue;
    }
    if (kind === 'added') text.insert(at + removedLength, words);
    removeOld();
    at += words.length;
  }
  removeOld();
}

function insertFact(root: Y.Map<unknown>, { key, before, after }: LostFact): Outcome {
  const type = FACTS.find((fact) => fact.key === key);
  const outcome = outcomeOf(type, root.get(key), before, after);
  if (outcome !== 'inserted') return outcome;
  if (after === null) root.delete(key);
  else root.set(key, after);
  return outcome;
}

function insertRow(root: Y.Map<unknown>, table: TableOutline, lost: LostRow): Outcome {
  const { row, kind, column = '', before, after } = lost;
  const type = TABLE_TYPES[table.type];
  const map = root.get(row);
  if (kind === 'rowAdded') {
    if (map instanceof Y.Map) return 'present';
    // Lost work does not record the parent of a part, so a removed part cannot be inserted.
    if (!type.canAdd || type.canNest) return 'skipped';
    addRow(root, row);
    return 'inserted';
  }
  if (kind === 'rowRemoved' && !(map instanceof Y.Map)) return 'present';
  if (kind !== 'cell' || !(map instanceof Y.Map)) return 'skipped';
  const cellType = type.columns.find(({ key }) => key === column);
  const outcome = outcomeOf(cellType, readRow(row, map).cells[column], before, after);
  if (outcome === 'inserted') setCell(root, row, column, after ?? undefined);
  return outcome;
}

function outcomeOf(
  type: CellType | undefined,
  now: unknown,
  before: CellValue | null,
  after: CellValue | null,
): Outcome {
  const current = JSON.stringify(now ?? null);
  if (current === JSON.stringify(after)) return 'present';
  if (current !== JSON.stringify(before)) return 'skipped';
  return type && (after === null || checkCell(type, after) === null) ? 'inserted' : 'skipped';
}
