import type { NarrativeNode } from '@schemes/model/text/narrative';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import { shareWidth } from '@templates/official/tables/shareWidth';
import { spanGrid } from '@templates/official/tables/spanGrid';
import { GRID_BORDERS, GRID_MARGINS } from '@templates/official/tables/tableFrame';
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { alignmentOf } from './alignmentOf';
import { listLines } from './listLines';
import { narrativeRuns } from './narrativeRuns';

/**
 * A table inside the narrative, as wide as the text, with the merged cells and the proportions of column widths of the editor.
 * With `keepNext` its last row stays on the same page as the block that follows.
 */
export function narrativeTable(table: NarrativeNode, keepNext: boolean): Table {
  const rows = (table.content ?? []).filter((row) => (row.content ?? []).length > 0);
  const grid = spanGrid(rows.map((row) => (row.content ?? []).map(spanOf)));
  const widths = shareWidth(TEXT_WIDTH, columnWeights(rows, grid.columns, grid.places));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: GRID_BORDERS,
    margins: GRID_MARGINS,
    rows: rows.map((row, r) => {
      const cells = row.content ?? [];
      return new TableRow({
        cantSplit: true,
        ...(keepNext && r === rows.length - 1 ? { keepNext } : {}),
        tableHeader: r === 0 && cells.every((cell) => cell.type === 'tableHeader'),
        children: cells.map((cell, c) => {
          const at = grid.places[r]?.[c] ?? { column: 0, columnSpan: 1, rowSpan: 1 };
          const width = widths.slice(at.column, at.column + at.columnSpan).reduce((a, b) => a + b, 0);
          return new TableCell({
            width: { size: width, type: WidthType.DXA },
            columnSpan: at.columnSpan,
            rowSpan: at.rowSpan,
            verticalAlign: VerticalAlignTable.CENTER,
            children: cellParagraphs(cell),
          });
        }),
      });
    }),
  });
}

function cellParagraphs(cell: NarrativeNode): Paragraph[] {
  const head = cell.type === 'tableHeader';
  const lines = (cell.content ?? []).flatMap((child) =>
    child.type === 'paragraph' ? [{ paragraph: child, mark: '' }] : listLines(child),
  );
  const usual = head ? AlignmentType.CENTER : (alignmentOf(cell) ?? AlignmentType.LEFT);
  return (lines.length > 0 ? lines : [{ paragraph: { type: 'paragraph' }, mark: '' }]).map(
    ({ paragraph, mark }) =>
      new Paragraph({
        style: TABLE_STYLE,
        alignment: alignmentOf(paragraph) ?? usual,
        children: narrativeRuns(paragraph, { bold: head, ...(mark === '' ? {} : { mark: `${mark} ` }) }),
      }),
  );
}

function spanOf(cell: NarrativeNode): { columns: number; rows: number } {
  return { columns: spanNumber(cell.attrs?.colspan), rows: spanNumber(cell.attrs?.rowspan) };
}

function spanNumber(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? value : 1;
}

/** Weights from the widths set in the editor (px); other columns get the average. */
function columnWeights(
  rows: readonly NarrativeNode[],
  columns: number,
  places: readonly (readonly { readonly column: number }[])[],
): readonly number[] {
  const given: (number | undefined)[] = Array.from({ length: columns });
  rows.forEach((row, r) => {
    (row.content ?? []).forEach((cell, c) => {
      const widths = cell.attrs?.colwidth;
      const first = places[r]?.[c]?.column ?? 0;
      if (!Array.isArray(widths)) return;
      widths.forEach((width, i) => {
        if (typeof width === 'number' && width > 0 && first + i < columns) given[first + i] ??= width;
      });
    });
  });
  const known = given.filter((width) => width !== undefined);
  const average = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1;
  return given.map((width) => width ?? average);
}
