import {
  type StoredSection,
  type StoredTable,
  sectionOf,
  storedSection,
  storedTable,
  tableOf,
} from '../tables/tableCodes';
import type { AddedSection, AddedTable, TemplateAdditions } from './templateAdditions';

/** What a ledger line keeps of additions: the type of each table is its code. */
export interface StoredAdditions extends Omit<TemplateAdditions, 'sections' | 'tables'> {
  readonly sections: readonly (Omit<AddedSection, 'section'> & {
    readonly section: StoredSection<AddedSection['section']>;
  })[];
  readonly tables: readonly (Omit<AddedTable, 'table'> & {
    readonly table: StoredTable<AddedTable['table']>;
  })[];
}

/** Additions for the ledger, and for the digest that names them. */
export function storedAdditions({ template, sections, tables }: TemplateAdditions): StoredAdditions {
  return {
    template,
    sections: sections.map((added) => ({ ...added, section: storedSection(added.section) })),
    tables: tables.map((added) => ({ ...added, table: storedTable(added.table) })),
  };
}

/** The additions of a ledger line. Throws where a table's code is none of this build. */
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
