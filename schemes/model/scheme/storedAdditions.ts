import {
  type StoredSection,
  type StoredTable,
  sectionOf,
  storedSection,
  storedTable,
  tableOf,
} from '../tables/tableCodes';
import type { AddedSection, AddedTable, TemplateAdditions } from './templateAdditions';

/** Additions in their stored form, with the code of each table's type instead of its id. */
export interface StoredAdditions extends Omit<TemplateAdditions, 'sections' | 'tables'> {
  readonly sections: readonly (Omit<AddedSection, 'section'> & {
    readonly section: StoredSection<AddedSection['section']>;
  })[];
  readonly tables: readonly (Omit<AddedTable, 'table'> & {
    readonly table: StoredTable<AddedTable['table']>;
  })[];
}

/** The stored form of additions, for a ledger line and for their digest. */
export function storedAdditions({ template, sections, tables }: TemplateAdditions): StoredAdditions {
  return {
    template,
    sections: sections.map((added) => ({ ...added, section: storedSection(added.section) })),
    tables: tables.map((added) => ({ ...added, table: storedTable(added.table) })),
  };
}

/** The additions of a ledger line. Throws if this build does not know the code of a table. */
export function additionsOf({ template, sections, tables }: StoredAdditions): TemplateAdditions {
  return {
    template,
    sections: sections.map((added) => ({
      ...added,
      section: sectionOf<AddedSection['section']>(added.section),
    })),
    tables: tables.map((added) => ({ ...added, table: tableOf<AddedTable['table']>(added.table) })),
  };
}
