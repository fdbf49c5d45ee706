import type { Lang } from '@schemes/messages/lang';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { placeName } from '../../naming/placeName';

/**
 * Names the place that a rule checked, as `placeName` does; in a roster it names only the column, because the rule
 * checked every row.
 */
export function matterName(lang: Lang, snapshot: Snapshot, at: CellRef): string {
  const table = snapshot.sections
    .find(({ id }) => id === at.section)
    ?.tables.find(({ id }) => id === at.table);
  const { row: _, ...withoutRow } = at;
  return placeName(lang, snapshot, table?.type === 'roster' ? withoutRow : at);
}

/** Names a place without its row, so that the blank cells of one column have one name. */
export function columnPlace(lang: Lang, snapshot: Snapshot, at: CellRef): string {
  const { row: _, ...withoutRow } = at;
  return placeName(lang, snapshot, at.column === undefined ? at : withoutRow);
}
