import type * as Y from 'yjs';
import type { NarrativeNode } from '../model/text/narrative';
import { appendBlocks } from './narrativeFragment';
import { narrativeRoot, tableRoot } from './roots';
import { type RowsToTake, takeRows } from './takeRows';

/** What is written into one section. */
export interface SectionToTake {
  readonly section: string;
  readonly narrative: readonly NarrativeNode[];
  /** Whether the text that stands there goes; where nothing comes in its place it stays. */
  readonly replaces: boolean;
  readonly tables: readonly { readonly table: string; readonly edits: RowsToTake }[];
}

/** The shared types that this writes to: what an undo of it goes over. */
export function rootsOf(doc: Y.Doc, sections: readonly SectionToTake[]): (Y.XmlFragment | Y.Map<unknown>)[] {
  return sections.flatMap(({ section, tables }) => [
    doc.getXmlFragment(narrativeRoot(section)),
    ...tables.map(({ table }) => doc.getMap<unknown>(tableRoot(table))),
  ]);
}

/** Writes text and rows into sections. The caller opens the transaction: all of it is one edit, taken or refused whole. */
export function takeSections(doc: Y.Doc, sections: readonly SectionToTake[]): void {
  for (const { section, narrative, replaces, tables } of sections) {
    const fragment = doc.getXmlFragment(narrativeRoot(section));
    if (replaces && narrative.length > 0) fragment.delete(0, fragment.length);
    appendBlocks(fragment, narrative);
    for (const { table, edits } of tables) takeRows(doc.getMap(tableRoot(table)), edits);
  }
}
