import * as Y from 'yjs';
import { FACTS_SECTION, type Outline, type SectionOutline, type TableOutline } from '../model/scheme/outline';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '../model/scheme/snapshot';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { writeNarrative } from './narrativeFragment';
import { writeOutline } from './outlineRoot';
import { explanationsRoot, FACTS_ROOT, narrativeRoot, tableRoot } from './roots';
import { CELL_PREFIX, ORDER_KEY, PARENT_KEY } from './rows';
import { writeRules } from './rulesRoot';

/**
 * Writes the content of a new scheme, from a template or an exported snapshot, into an empty document. Section states and
 * waivers are not written: an approval belongs to the server that granted it.
 */
export function writeSnapshot(doc: Y.Doc, snapshot: Snapshot): void {
  doc.transact(() => {
    writeOutline(doc, outlineOf(snapshot));
    if (snapshot.layers) writeRules(doc, { edition: snapshot.edition, layers: snapshot.layers });
    const facts = doc.getMap(FACTS_ROOT);
    for (const [key, value] of Object.entries(snapshot.facts)) facts.set(key, value);
    for (const section of snapshot.sections) {
      if (section.id !== FACTS_SECTION) {
        writeNarrative(doc.getXmlFragment(narrativeRoot(section.id)), section.narrative);
      }
      for (const table of section.tables) writeTable(doc, table);
      for (const { finding, ...stored } of section.explanations ?? []) {
        doc.getMap(explanationsRoot(section.id)).set(finding, stored);
      }
    }
  });
}

/** Writes the rows of a new table, and those fixed rows of its type that are missing among them. */
export function writeTable(doc: Y.Doc, table: TableSnapshot): void {
  const root = doc.getMap(tableRoot(table.id));
  for (const row of table.rows) {
    const map = new Y.Map<unknown>();
    map.set(ORDER_KEY, row.order);
    if (row.parent !== undefined) map.set(PARENT_KEY, row.parent);
    for (const [column, value] of Object.entries(row.cells)) map.set(CELL_PREFIX + column, value);
    root.set(row.id, map);
  }
  for (const id of TABLE_TYPES[table.type].fixedRows) {
    if (root.has(id)) continue;
    const map = new Y.Map<unknown>();
    map.set(ORDER_KEY, 'a0');
    root.set(id, map);
  }
}

/** The outline of a snapshot. */
export function outlineOf(snapshot: Snapshot): Outline {
  return {
    template: snapshot.template,
    title: snapshot.title,
    term: snapshot.term,
    edition: snapshot.edition,
    sections: snapshot.sections.map(sectionOutline),
  };
}

/** The outline of a section. */
export function sectionOutline(section: Omit<SectionSnapshot, 'status'>): SectionOutline {
  const { id, part, number, title, guidance, tables } = section;
  return {
    id,
    ...(part ? { part } : {}),
    ...(number ? { number } : {}),
    title,
    ...(guidance ? { guidance } : {}),
    tables: tables.map(tableOutline),
  };
}

/** The outline of a table. */
export function tableOutline({ id, type, title }: TableOutline): TableOutline {
  return { id, type, title };
}
