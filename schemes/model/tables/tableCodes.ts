import type { TableCode, TableTypeId } from './tableType';
import { TABLE_TYPES } from './tableTypes';

/** Every code, in the order of the types. */
export const TABLE_CODES: readonly TableCode[] = Object.values(TABLE_TYPES).map(({ code }) => code);

const TYPE_OF = new Map<string, TableTypeId>(Object.values(TABLE_TYPES).map(({ code, id }) => [code, id]));

/** The code of a table type. Documents, files and addresses have the code instead of the id. */
export function codeOf(type: TableTypeId): TableCode {
  return TABLE_TYPES[type].code;
}

/** The table type of a code, or null if no type has it. */
export function typeOfCode(code: string): TableTypeId | null {
  return TYPE_OF.get(code) ?? null;
}

/** A table in its stored form, with the code of its type. */
export type StoredTable<T> = Omit<T, 'type'> & { readonly type: TableCode };

/** A section in its stored form, with the codes of its tables' types. */
export type StoredSection<S extends { readonly tables: readonly unknown[] }> = Omit<S, 'tables'> & {
  readonly tables: readonly StoredTable<S['tables'][number]>[];
};

/** The stored form of a table. The order of keys does not change, so equal tables give equal JSON. */
export function storedTable<T extends { readonly type: TableTypeId }>(table: T): StoredTable<T> {
  return { ...table, type: codeOf(table.type) };
}

/** The table of a stored form. Throws if this build does not know the code. */
export function tableOf<T extends { readonly type: TableTypeId }>(stored: StoredTable<T>): T {
  const type = typeOfCode(stored.type);
  if (type === null) throw new RangeError(`No table type has the code ${stored.type}`);
  return { ...stored, type } as unknown as T;
}

/** The stored form of a section. */
export function storedSection<S extends { readonly tables: readonly { readonly type: TableTypeId }[] }>(
  section: S,
): StoredSection<S> {
  return { ...section, tables: section.tables.map((table) => storedTable<S['tables'][number]>(table)) };
}

/** The section of a stored form. Throws if this build does not know the code of a table. */
export function sectionOf<S extends { readonly tables: readonly { readonly type: TableTypeId }[] }>(
  stored: StoredSection<S>,
): S {
  return {
    ...stored,
    tables: stored.tables.map((table) => tableOf<S['tables'][number]>(table)),
  } as unknown as S;
}
