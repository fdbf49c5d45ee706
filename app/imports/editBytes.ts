import { applySectionEdits, type SectionEdits } from '@schemes/doc/applySectionEdits';
import { applyTableEdits, type TableEdits } from '@schemes/doc/applyTableEdits';
import { MAX_FRAME_BYTES } from '@schemes/doc/protocol';
import * as Y from 'yjs';

/** Largest edit that fits one frame, bytes; the rest of a frame is room for the message around the edit. */
const MAX_EDIT_BYTES = MAX_FRAME_BYTES - 16 * 1024;

/** Upper bounds of the bytes that a row, and a cell, add to their own text. */
const BYTES_PER_ROW = 120;
const BYTES_PER_CELL = 24;
const LETTERS = new TextEncoder();

/** Whether edits fit into one frame. The room closes the connection on a larger one. */
export function fitsOneFrame(edits: TableEdits): boolean {
  return (
    upperBound(edits) < MAX_EDIT_BYTES || fits((doc) => applyTableEdits(doc.getMap('t'), asNewRows(edits)))
  );
}

/**
 * An upper bound of the bytes of an edit. It is computed without encoding, because encoding two thousand rows would
 * block the page.
 */
function upperBound({ cells, rows, removed }: TableEdits): number {
  const letters = (text: string) => LETTERS.encode(text).length;
  const ofCells = (own: Readonly<Record<string, unknown>>) =>
    BYTES_PER_CELL * Object.keys(own).length + letters(JSON.stringify(own));
  let bytes = 0;
  for (const { row, column, value } of cells)
    bytes += BYTES_PER_ROW + letters(row) + ofCells({ [column]: value });
  for (const { id, parent = '', cells: own } of rows)
    bytes += BYTES_PER_ROW + letters(id + parent) + ofCells(own);
  for (const id of removed) bytes += BYTES_PER_ROW + letters(id);
  return bytes;
}

/** Whether text and rows of several sections fit into one frame. */
export function sectionsFitOneFrame(sections: readonly SectionEdits[]): boolean {
  const replacing = sections.map((section) => ({
    ...section,
    tables: section.tables.map(({ table, edits }) => ({ table, edits: asNewRows(edits) })),
  }));
  return fits((doc) => applySectionEdits(doc, replacing));
}

function fits(write: (doc: Y.Doc) => void): boolean {
  const doc = new Y.Doc();
  write(doc);
  const bytes = Y.encodeStateAsUpdate(doc).length;
  doc.destroy();
  return bytes < MAX_EDIT_BYTES;
}

/** The edits with changed rows as new rows, so that they can be written into an empty document and measured. */
function asNewRows(edits: TableEdits): TableEdits {
  const changed = new Map<string, Record<string, TableEdits['cells'][number]['value']>>();
  for (const { row, column, value } of edits.cells) {
    changed.set(row, { ...changed.get(row), [column]: value });
  }
  const rows = [...edits.rows, ...[...changed].map(([id, cells]) => ({ id, cells }))];
  return { cells: [], rows, removed: [] };
}
