import type { Track } from './columnTracks';
import type { FoldGroups } from './foldGroups';

/** One cell of the head. `row` and `rows` are its place in the rows of the head; `start` counts tracks from 0. */
export interface HeadCell {
  /** A column, a heading above several, a part of the form, or a folded group. */
  readonly kind: 'column' | 'group' | 'part' | 'folded';
  readonly key: string;
  readonly start: number;
  readonly span: number;
  readonly row: number;
  readonly rows: number;
  readonly frozen: boolean;
}

/**
 * The head of a table: neighbouring columns of one group share a heading above them, those of one part of the form
 * another above it. If all columns of a part are of one group, the heading of the part replaces that of the group. A
 * heading never spans both frozen and scrolling columns.
 */
export function headCells(tracks: readonly Track[], { groups, hasOwnRow }: FoldGroups): readonly HeadCell[] {
  const partOf = new Map(
    hasOwnRow ? groups.flatMap(({ key, columns }) => columns.map((column) => [column, key])) : [],
  );
  const cells: HeadCell[] = [];
  const rows = headRows(tracks, hasOwnRow);
  const groupRow = rows - 1;
  /** The index after the last track of the run from `start` for which `of` returns the same. */
  const endOf = (start: number, of: (track: Track) => string | undefined) => {
    const first = tracks[start];
    let end = start + 1;
    for (let next = tracks[end]; first && next; next = tracks[end]) {
      if (of(next) !== of(first) || isFrozen(next) !== isFrozen(first)) break;
      end += 1;
    }
    return end;
  };
  const part = (track: Track) => (track.kind === 'column' ? partOf.get(track.column.key) : undefined);
  const group = (track: Track) => (track.kind === 'column' ? track.column.group : undefined);
  let partEnd = 0;
  let groupEnd = 0;
  let isOneGroup = false;
  for (const [start, track] of tracks.entries()) {
    const frozen = isFrozen(track);
    if (track.kind === 'folded') {
      cells.push({ kind: 'folded', key: track.key, start, span: 1, row: 1, rows, frozen });
      continue;
    }
    const ownPart = part(track);
    const ownGroup = group(track);
    if (start >= partEnd) {
      partEnd = ownPart === undefined ? start : endOf(start, part);
      isOneGroup =
        ownPart !== undefined && ownGroup !== undefined && endOf(start, group) === partEnd && rows === 3;
      if (ownPart !== undefined) {
        const high = isOneGroup ? 2 : 1;
        cells.push({ kind: 'part', key: ownPart, start, span: partEnd - start, row: 1, rows: high, frozen });
      }
    }
    const top = ownPart === undefined ? 1 : isOneGroup ? 3 : 2;
    if (ownGroup !== undefined && !isOneGroup && start >= groupEnd) {
      groupEnd = Math.min(endOf(start, group), ownPart === undefined ? tracks.length : partEnd);
      const high = groupRow - top + 1;
      cells.push({
        kind: 'group',
        key: ownGroup,
        start,
        span: groupEnd - start,
        row: top,
        rows: high,
        frozen,
      });
    }
    const row = ownGroup !== undefined ? rows : top;
    cells.push({ kind: 'column', key: track.column.key, start, span: 1, row, rows: rows - row + 1, frozen });
  }
  return cells;
}

/** Number of rows of the head. */
export function headRows(tracks: readonly Track[], hasOwnRow: boolean): number {
  const columns = tracks.flatMap((track) => (track.kind === 'column' ? [track.column] : track.columns));
  return 1 + (columns.some(({ group }) => group !== undefined) ? 1 : 0) + (hasOwnRow ? 1 : 0);
}

/** Whether a track is frozen: it stays in view while the table scrolls sideways. */
export function isFrozen(track: Track): boolean {
  return track.kind === 'column' ? track.column.frozen === true : track.frozen;
}
