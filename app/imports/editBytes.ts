import { MAX_FRAME_BYTES } from '@schemes/doc/protocol';
import { type RowsToTake, takeRows } from '@schemes/doc/takeRows';
import { type SectionToTake, takeSections } from '@schemes/doc/takeSections';
import * as Y from 'yjs';

/** Largest edit that fits one frame, bytes; the rest is room for its envelope. */
const MAX_EDIT_BYTES = MAX_FRAME_BYTES - 16 * 1024;

/** What a row, and a cell, is written with at the most beside its own letters, bytes. */
const PER_ROW = 120;
const PER_CELL = 24;
const LETTERS = new TextEncoder();

/** Whether edits fit into one frame: more would close the connection, and be taken not at all. */
export function fitsOneFrame(edits: RowsToTake): boolean {
  return atMost(edits) < MAX_EDIT_BYTES || fits((doc) => takeRows(doc.getMap('t'), asNewRows(edits)));
}

/** An upper bound: to write two thousand rows only to weigh them would hold the page up. */
function atMost({ cells, rows, removed }: RowsToTake): number {
  const letters = (text: string) => LETTERS.encode(text).length;
  const ofCells = (own: Readonly<Record<string, unknown>>) =>
    PER_CELL * Object.keys(own).length + letters(JSON.stringify(own));
  let bytes = 0;
  for (const { row, column, value } of cells) bytes += PER_ROW + letters(row) + ofCells({ [column]: value });
  for (const { id, parent = '', cells: own } of rows) bytes += PER_ROW + letters(id + parent) + ofCells(own);
  for (const id of removed) bytes += PER_ROW + letters(id);
  return bytes;
}

/** The same of text and rows for several sections. */
export function sectionsFitOneFrame(sections: readonly SectionToTake[]): boolean {
  const anew = sections.map((section) => ({
    ...section,
    tables: section.tables.map(({ table, edits }) => ({ table, edits: asNewRows(edits) })),
  }));
  return fits((doc) => takeSections(doc, anew));
}

function fits(write: (doc: Y.Doc) => void): boolean {
  const doc = new Y.Doc();
  write(doc);
  const bytes = Y.encodeStateAsUpdate(doc).length;
  doc.destroy();
  return bytes < MAX_EDIT_BYTES;
}

/** Cells of rows that stand weigh as those of new ones. */
function asNewRows(edits: RowsToTake): RowsToTake {
  const changed = new Map<string, Record<string, RowsToTake['cells'][number]['value']>>();
  for (const { row, column, value } of edits.cells) {
    changed.set(row, { ...changed.get(row), [column]: value });
  }
  const rows = [...edits.rows, ...[...changed].map(([id, cells]) => ({ id, cells }))];
  return { cells: [], rows, removed: [] };
}
