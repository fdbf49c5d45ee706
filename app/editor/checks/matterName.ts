import type { Lang } from '@schemes/messages/lang';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { placeName } from '../../naming/placeName';

/** What a rule looked at, as `placeName` says it; of a roster the column alone, for the rule asked of everybody in it. */
export function matterName(lang: Lang, snapshot: Snapshot, at: CellRef): string {
  const table = snapshot.sections
    .find(({ id }) => id === at.section)
    ?.tables.find(({ id }) => id === at.table);
  const { row: _, ...withoutRow } = at;
  return placeName(lang, snapshot, table?.type === 'roster' ? withoutRow : at);
}
