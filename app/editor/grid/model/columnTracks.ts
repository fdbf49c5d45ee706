import type { Column, TableType } from '@schemes/model/tables/tableType';
import { foldGroups } from './foldGroups';
import type { GridRange } from './gridRange';

/** A folded group: one narrow column instead of its columns. */
export interface Fold {
  readonly key: string;
  readonly columns: readonly Column[];
  /** Number of open columns before it. */
  readonly at: number;
}

/** One column as it is drawn: open, or a folded group. */
export type Track =
  | { readonly kind: 'column'; readonly column: Column; readonly index: number }
  | ({ readonly kind: 'folded'; readonly frozen: boolean } & Fold);

/** Which columns a person has hidden, folded or frozen. */
export interface ColumnLayout {
  readonly hidden: readonly string[];
  readonly folded: readonly string[];
  /** The last frozen column, which stays while the table scrolls sideways; null: the column of names. */
  readonly frozenTo: string | null;
}

/**
 * The columns of a table as they are drawn: the table type with the open columns only, all tracks, and the folded
 * groups.
 */
export interface LaidColumns {
  readonly type: TableType;
  readonly tracks: readonly Track[];
  readonly folds: readonly Fold[];
}

/** The most tracks that can be frozen; the style sheet has a rule for each. */
export const MAX_FROZEN = 6;

/** Lays out the columns of a table. The column that names the rows is neither hidden nor folded. */
export function columnTracks(full: TableType, { hidden, folded, frozenTo }: ColumnLayout): LaidColumns {
  const foldOf = new Map(
    foldGroups(full)
      .groups.filter(({ key }) => folded.includes(key))
      .flatMap(({ key, columns }) => columns.map((column) => [column, key])),
  );
  const lastFrozen = full.columns.findIndex(({ key }) => key === frozenTo);
  const open: Column[] = [];
  const tracks: Track[] = [];
  for (const [i, column] of full.columns.entries()) {
    const mustShow = column.key === full.label;
    if (!mustShow && hidden.includes(column.key)) continue;
    const frozen = column.frozen === true || (i <= lastFrozen && tracks.length < MAX_FROZEN);
    const fold = mustShow ? undefined : foldOf.get(column.key);
    const last = tracks.at(-1);
    if (fold === undefined) {
      const own = frozen === (column.frozen === true) ? column : { ...column, frozen };
      tracks.push({ kind: 'column', column: own, index: open.length });
      open.push(own);
    } else if (last?.kind === 'folded' && last.key === fold) {
      tracks[tracks.length - 1] = { ...last, columns: [...last.columns, column] };
    } else tracks.push({ kind: 'folded', key: fold, columns: [column], at: open.length, frozen });
  }
  return {
    type: { ...full, columns: open },
    tracks,
    folds: tracks.filter((track) => track.kind === 'folded'),
  };
}

/** The folded groups that lie between the first and the last column of a range. */
export function foldsWithin(folds: readonly Fold[], { left, right }: Pick<GridRange, 'left' | 'right'>) {
  return folds.filter(({ at }) => left < at && at <= right);
}

/** Unfolds the groups inside a range. Returns the table type with their columns, and the range widened by them. */
export function unfoldRange(
  type: TableType,
  folds: readonly Fold[],
  range: GridRange,
): { readonly type: TableType; readonly range: GridRange } {
  const within = foldsWithin(folds, range);
  if (within.length === 0) return { type, range };
  const columns = type.columns.flatMap((column, i) => [
    ...within.filter(({ at }) => at === i).flatMap((fold) => fold.columns),
    column,
  ]);
  const more = within.reduce((sum, fold) => sum + fold.columns.length, 0);
  return { type: { ...type, columns }, range: { ...range, right: range.right + more } };
}
