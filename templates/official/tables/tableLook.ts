import type { Row } from '@schemes/model/tables/tableType';
import { measuredWidths } from './measuredWidths';
import type { PaperColumn } from './paperColumn';

/** How a table is set on a page of one width. */
export interface TableLook {
  /** Half-points. */
  readonly size: number;
  /** Whether paragraphs have no spacing. */
  readonly dense: boolean;
  /** Twips; they sum to the width of the page exactly. */
  readonly widths: readonly number[];
}

/** The usual size of a table, in half-points, and that of a table with much in its rows, which has no spacing. Never less. */
const USUAL = 24;
const SMALL = 22;

/** Most lines of a row, on average, at the usual size. */
const USUAL_LINES = 2.5;

/** The usual size where no word breaks and rows are low, otherwise the small one; and the widths of the columns. */
export function tableLook(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  width: number,
  dense = false,
): TableLook {
  const usual = measuredWidths(width, columns, rows, USUAL);
  if (usual.fits && usual.lines <= USUAL_LINES) return { size: USUAL, dense, widths: usual.widths };
  return { size: SMALL, dense: true, widths: measuredWidths(width, columns, rows, SMALL).widths };
}
