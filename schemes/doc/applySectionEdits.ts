import type * as Y from 'yjs';
import type { NarrativeNode } from '../model/text/narrative';
import { applyTableEdits, type TableEdits } from './applyTableEdits';
import { appendBlocks } from './narrativeFragment';
import { narrativeRoot, tableRoot } from './roots';

/** Edits of one section: text to write, and edits of its tables. */
export interface SectionEdits {
  readonly section: string;
  readonly narrative: readonly NarrativeNode[];
  /**
   * Whether the new text replaces the present one. Otherwise it is added after the present text. An empty new text
   * replaces nothing.
   */
  readonly replaces: boolean;
  readonly tables: readonly { readonly table: string; readonly edits: TableEdits }[];
}

/** The shared types that `applySectionEdits` writes to, for the scope of an undo manager. */
export function rootsOf(doc: Y.Doc, sections: readonly SectionEdits[]): (Y.XmlFragment | Y.Map<unknown>)[] {
  return sections.flatMap(({ section, tables }) => [
    doc.getXmlFragment(narrativeRoot(section)),
    ...tables.map(({ table }) => doc.getMap<unknown>(tableRoot(table))),
  ]);
}

/**
 * Writes text and table edits into sections. Call it within a transaction, so that the room accepts or refuses all of it
 * as one edit.
 */
export function applySectionEdits(doc: Y.Doc, sections: readonly SectionEdits[]): void {
  for (const { section, narrative, replaces, tables } of sections) {
    const fragment = doc.getXmlFragment(narrativeRoot(section));
    if (replaces && narrative.length > 0) fragment.delete(0, fragment.length);
    appendBlocks(fragment, narrative);
    for (const { table, edits } of tables) applyTableEdits(doc.getMap(tableRoot(table)), edits);
  }
}
