import type { Column, TableType } from '@schemes/model/tables/tableType';
import { foldGroups } from '../model/foldGroups';

/** A part of a card: the columns of a group under its name, or neighbouring columns that are in no group. */
export interface CardPart {
  /** A key below `columnGroup.`; null: the columns are in no group. */
  readonly group: string | null;
  readonly columns: readonly Column[];
}

/** The columns of a table as the parts of a form, in their order. */
export function cardParts(type: TableType): readonly CardPart[] {
  const groupOf = new Map(
    foldGroups(type).groups.flatMap(({ key, columns }) => columns.map((column) => [column, key] as const)),
  );
  const parts: { group: string | null; columns: Column[] }[] = [];
  for (const column of type.columns) {
    const group = groupOf.get(column.key) ?? null;
    const last = parts.at(-1);
    if (last && last.group === group) last.columns.push(column);
    else parts.push({ group, columns: [column] });
  }
  return parts;
}
