import type { Column, Row, TableType } from '@schemes/model/tables/tableType';
import { columnTracks } from '../model/columnTracks';
import { foldGroups } from '../model/foldGroups';

/** Total width of the columns that fit across a page, in the units of `Column.width`. */
const PORTRAIT_WIDTH = 860;
const LANDSCAPE_WIDTH = 1400;
/** Texts wrap, so a column on paper is no wider than this. */
const MAX_COLUMN_WIDTH = 150;
/** The width of the column with the number of the row. */
const NUMBER_WIDTH = 40;

/** Columns that are printed beside one another, with the label column (usually names) first. */
export interface PrintBlock {
  readonly type: TableType;
  readonly width: number;
}

/** A table as it is printed: blocks one after another, each with every row. */
export interface PrintedBlocks {
  readonly blocks: readonly PrintBlock[];
  readonly landscape: boolean;
}

/**
 * Cuts the columns of a table into blocks that fit a page. A group is not divided if it fits a page. A column that
 * official papers omit when it is empty is omitted here too.
 */
export function printBlocks(full: TableType, hidden: readonly string[], rows: readonly Row[]): PrintedBlocks {
  const isEmpty = ({ key, sparse, compute }: Column) =>
    sparse === true &&
    rows.every((row) => (compute ? compute(row, rows) === null : row.cells[key] === undefined));
  const { type } = columnTracks(full, { hidden, folded: [], frozenTo: null });
  const label = type.columns.filter(({ key }) => key === type.label);
  const columns = type.columns.filter((column) => column.key !== type.label && !isEmpty(column));
  // Every block begins with the number and the label of the row.
  const repeatedWidth = NUMBER_WIDTH + widthOf(label);
  const landscape = repeatedWidth + widthOf(columns) > PORTRAIT_WIDTH;
  const room = (landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH) - repeatedWidth;
  const lines: Column[][] = [];
  for (const group of chunks(full, columns)) {
    const last = lines.at(-1);
    if (last && widthOf(last) + widthOf(group) <= room) last.push(...group);
    else lines.push(...cut(group, room));
  }
  return {
    landscape,
    blocks: (lines.length === 0 ? [[]] : lines).map((line) => ({
      type: { ...type, columns: [...label, ...line] },
      width: repeatedWidth + widthOf(line),
    })),
  };
}

/** Neighbouring columns of one group, in their order. */
function chunks(type: TableType, columns: readonly Column[]): readonly (readonly Column[])[] {
  const groupOf = new Map(
    foldGroups(type).groups.flatMap(({ key, columns: keys }) => keys.map((column) => [column, key] as const)),
  );
  const found: Column[][] = [];
  let before: string | undefined;
  for (const column of columns) {
    const group = groupOf.get(column.key);
    const last = found.at(-1);
    if (last && group !== undefined && group === before) last.push(column);
    else found.push([column]);
    before = group;
  }
  return found;
}

/** A group in pieces that each fit a width. */
function cut(columns: readonly Column[], room: number): Column[][] {
  const pieces: Column[][] = [];
  for (const column of columns) {
    const last = pieces.at(-1);
    if (last && widthOf([...last, column]) <= room) last.push(column);
    else pieces.push([column]);
  }
  return pieces;
}

/** The width of a column on paper. */
export function printedWidth({ width }: Pick<Column, 'width'>): number {
  return Math.min(width, MAX_COLUMN_WIDTH);
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + printedWidth(column), 0);
}
