import type * as Y from 'yjs';
import type { Explanation } from '../model/findings/explanation';
import type { Waiver } from '../model/findings/waiver';
import type { Facts } from '../model/scheme/facts';
import { FACTS_SECTION, type Outline, type SectionOutline } from '../model/scheme/outline';
import { DRAFTING, type SectionStatus } from '../model/scheme/sectionStatus';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '../model/scheme/snapshot';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import type { NarrativeNode } from '../model/text/narrative';
import type { StoredExplanation } from './editExplanation';
import { readNarrative } from './narrativeFragment';
import { readOutline } from './outlineRoot';
import { explanationsRoot, FACTS_ROOT, narrativeRoot, STATUS_ROOT, tableRoot, WAIVERS_ROOT } from './roots';
import { readRows } from './rows';
import { readRules } from './rulesRoot';
import { NO_MEMO, type TypeMemo } from './TypeMemo';

const EMPTY: NarrativeNode = { type: 'doc', content: [] };

/**
 * The scheme as plain JSON, or null while the document is not loaded or its layout version is unknown. With a memo
 * (`watchTypes`), unchanged rows, tables, narratives and facts are the same objects as last time, and only changed
 * rows are read again.
 */
export function readSnapshot(doc: Y.Doc, memo: TypeMemo = NO_MEMO): Snapshot | null {
  const outline = readOutline(doc);
  if (!outline) return null;
  const { edition, layers } = readRules(doc, outline.edition);
  return {
    format: 'de-an/snapshot',
    version: 1,
    title: outline.title,
    term: outline.term,
    template: outline.template,
    edition,
    ...(layers.length > 0 ? { layers } : {}),
    facts: readFacts(doc, memo),
    sections: outline.sections.map((section) => readSection(doc, section, memo)),
    waivers: readWaivers(doc),
  };
}

/** The facts about organisation and congress. */
export function readFacts(doc: Y.Doc, memo: TypeMemo = NO_MEMO): Facts {
  const root = doc.getMap(FACTS_ROOT);
  return memo.of(root, () => root.toJSON() as Facts);
}

/** Waivers, oldest first. */
export function readWaivers(doc: Y.Doc): readonly Waiver[] {
  const all = Object.values(doc.getMap(WAIVERS_ROOT).toJSON()) as Waiver[];
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.finding < b.finding ? -1 : 1));
}

/** The state of one section as pages show it. The server's ledger is authoritative. */
export function readStatus(doc: Y.Doc, section: string): SectionStatus {
  return (doc.getMap(STATUS_ROOT).get(section) as SectionStatus | undefined) ?? DRAFTING;
}

/** One section with its state, narrative, tables and explanations. */
export function readSection(doc: Y.Doc, section: SectionOutline, memo: TypeMemo = NO_MEMO): SectionSnapshot {
  return {
    ...section,
    status: readStatus(doc, section.id),
    narrative:
      section.id === FACTS_SECTION
        ? EMPTY
        : readNarrative(doc.getXmlFragment(narrativeRoot(section.id)), memo),
    tables: section.tables.map((table) => readTable(doc, table, memo)),
    ...readExplanations(doc, section.id),
  };
}

/**
 * The explanations of a section in the order of their keys. The property `explanations` is absent if there are none, so
 * that such a snapshot equals one from before explanations existed.
 */
export function readExplanations(
  doc: Y.Doc,
  section: string,
): { readonly explanations?: readonly Explanation[] } {
  const stored = doc.getMap(explanationsRoot(section)).toJSON() as Record<string, StoredExplanation>;
  const keys = Object.keys(stored).sort();
  if (keys.length === 0) return {};
  return {
    explanations: keys.flatMap((finding) => {
      const explanation = stored[finding];
      return explanation
        ? [{ finding, code: explanation.code, params: explanation.params, text: explanation.text }]
        : [];
    }),
  };
}

/** One table with its rows in display order. */
export function readTable(
  doc: Y.Doc,
  table: Outline['sections'][number]['tables'][number],
  memo: TypeMemo = NO_MEMO,
): TableSnapshot {
  const root = doc.getMap(tableRoot(table.id));
  const read = memo.of(root, () => ({ ...table, rows: readRows(root, TABLE_TYPES[table.type], memo) }));
  return read.type === table.type && read.title === table.title ? read : { ...read, ...table };
}
