import type { Snapshot } from '@schemes/model/scheme/snapshot';

/** A scheme as created from an older version of its template, without these tables and sections. */
export function olderScheme(
  snapshot: Snapshot,
  {
    tables = [],
    sections = [],
  }: { readonly tables?: readonly string[]; readonly sections?: readonly string[] },
): Snapshot {
  return {
    ...snapshot,
    template: { ...snapshot.template, version: snapshot.template.version - 1 },
    sections: snapshot.sections
      .filter(({ id }) => !sections.includes(id))
      .map((section) => ({ ...section, tables: section.tables.filter(({ id }) => !tables.includes(id)) })),
  };
}
