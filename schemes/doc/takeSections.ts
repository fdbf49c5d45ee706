import type * as Y from 'yjs';
import type { NarrativeNode } from '../model/text/narrative';
import { appendBlocks } from './narrativeFragment';
import { narrativeRoot, tableRoot } from './roots';
import { type RowsToTake, takeRows } from './takeRows';

/** Text and rows for one section. */
export interface SectionToTake {
  readonly section: string;
  readonly narrative: readonly NarrativeNode[];
  /** Whether the new text replaces the present one; present text stays where no new one is given. */
  readonly replaces: boolean;
  readonly tables: readonly { readonly table: string; readonly edits: RowsToTake }[];
}

/** The shared types that `takeSections` writes to, for the scope of an undo manager. */
export function rootsOf(doc: Y.Doc, sections: readonly SectionToTake[]): (Y.XmlFragment | Y.Map<unknown>)[] {
  return sections.flatMap(({ section, tables }) => [
    doc.getXmlFragment(narrativeRoot(section)),
    ...tables.map(({ table }) => doc.getMap<unknown>(tableRoot(table))),
  ]);
}

/**
 * Writes text and rows into sections. Call it within a transaction, so that the room accepts or refuses all of it as
 * one edit.
 */
export function takeSections(doc: Y.Doc, sections: readonly SectionToTake[]): void {
  for (const { section, narrative, replaces, tables } of sections) {
    const fragment = doc.getXmlFragment(narrativeRoot(section));
    if (replaces && narrative.length > 0) fragment.delete(0, fragment.length);
    appendBlocks(fragment, narrative);
    for (const { table, edits } of tables) takeRows(doc.getMap(tableRoot(table)), edits);
  }
}
