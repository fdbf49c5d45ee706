import type { Row } from '@schemes/model/tables/tableType';
import type { PartSum } from '@schemes/tableViews/partSums';
import { type RefObject, useMemo } from 'react';
import { type GridLine, gridLines } from './gridLines';
import { type ShownRow, useShownRows } from './useShownRows';

interface GridLinesOptions {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Ids of the rows that the person's view shows, in its order. */
  readonly visibleIds: readonly string[];
  readonly ordered: readonly Row[];
  readonly sums: ReadonlyMap<string, PartSum>;
  /**
   * Whether a filter is on. It may hide parts of a row, which a subtotal would count, so there are no subtotals then.
   */
  readonly isFiltered: boolean;
  /** Rows that also render out of view, by index in `visibleIds`; -1 for none. */
  readonly pinned: readonly number[];
  /** Whether one row is drawn as a card. No lines render then. */
  readonly isCard: boolean;
}

/** The lines of a table, and which of them are rendered, with their positions. */
export interface DrawnLines {
  readonly lines: readonly GridLine[];
  readonly shown: readonly ShownRow[];
  /** Height of all lines, px; 0 if all render. */
  readonly height: number;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** The lines of a table: the rows shown and the subtotals of their parts. */
export function useGridLines(options: GridLinesOptions): DrawnLines {
  const { box, visibleIds, ordered, sums, isFiltered, pinned, isCard } = options;
  // Joined to a string, so that equal rows give an equal value.
  const summed = [...sums].flatMap(([row, { parts }]) => (!isFiltered && parts > 1 ? [row] : [])).join(' ');
  const lines = useMemo(() => {
    const parents = new Map(ordered.map((row) => [row.id, row.parent]));
    return gridLines(visibleIds, (row) => parents.get(row), new Set(summed.split(' ')));
  }, [visibleIds, ordered, summed]);
  const lineOf = (index: number) =>
    lines.length === visibleIds.length ? index : lines.findIndex((line) => line.index === index);
  return { lines, ...useShownRows(box, isCard ? 0 : lines.length, pinned.map(lineOf)) };
}
