import type { Column, TableType, TableTypeId } from '@schemes/model/tables/tableType';

/** Columns of a table that fold together; the key is below `columnGroup.`. */
export interface FoldGroup {
  readonly key: string;
  readonly columns: readonly string[];
}

/** The groups of a table that fold, in the order of its columns. */
export interface FoldGroups {
  readonly groups: readonly FoldGroup[];
  /**
   * Whether the groups have a row of their own above the head; if not, they are the groups that the head already shows.
   */
  readonly hasOwnRow: boolean;
}

/** Wide tables of people, in the parts of a curriculum vitae form (lý lịch): the columns from one to another. */
const PARTS: Partial<Record<TableTypeId, readonly (readonly [key: string, from: string, to: string])[]>> = {
  roster: [
    ['identity', 'sex', 'party_official'],
    ['education', 'general_education', 'computing'],
    ['posts', 'current_post', 'field'],
    ['career', 'post_since', 'commendation'],
    ['ballots', 'congress_votes', 'congress_votes'],
  ],
  delegation: [
    ['identity', 'sex', 'party_official'],
    ['education', 'education', 'political_theory'],
    ['result', 'summoned', 'votes_percent'],
  ],
};

/** The groups of columns of a table that fold. A group of one column does not fold unless it is a part of the form. */
export function foldGroups({ id, columns }: Pick<TableType, 'id' | 'columns'>): FoldGroups {
  const parts = PARTS[id];
  if (!parts) return { groups: headGroups(columns), hasOwnRow: false };
  const keys = columns.map(({ key }) => key);
  return {
    groups: parts.map(([key, from, to]) => ({
      key,
      columns: keys.slice(keys.indexOf(from), keys.indexOf(to) + 1),
    })),
    hasOwnRow: true,
  };
}

function headGroups(columns: readonly Column[]): readonly FoldGroup[] {
  const groups = new Map<string, string[]>();
  for (const { key, group } of columns) {
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return [...groups].flatMap(([key, own]) => (own.length > 1 ? [{ key, columns: own }] : []));
}
