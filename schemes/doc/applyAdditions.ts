import type * as Y from 'yjs';
import type { SectionOutline } from '../model/scheme/outline';
import type { TemplateAdditions } from '../model/scheme/templateAdditions';
import { writeNarrative } from './narrativeFragment';
import { readOutline, writeOutline } from './outlineRoot';
import { narrativeRoot } from './roots';
import { sectionOutline, tableOutline, writeTable } from './writeSnapshot';

/**
 * Adds to a scheme the sections and tables of a newer version of its template. An existing section or table with the
 * same id stays unchanged, so applying additions twice has the same result as applying them once. Does nothing if the
 * document has no outline. Only the server calls it, within a transaction of its own.
 */
export function applyAdditions(doc: Y.Doc, { template, sections, tables }: TemplateAdditions): void {
  const outline = readOutline(doc);
  if (!outline) return;
  let allSections: readonly SectionOutline[] = outline.sections;
  const hasTable = (id: string) =>
    allSections.some((section) => section.tables.some((table) => table.id === id));
  for (const { after, section } of sections) {
    if (allSections.some(({ id }) => id === section.id)) continue;
    const newTables = section.tables.filter(({ id }) => !hasTable(id));
    allSections = insertAfter(allSections, after, sectionOutline({ ...section, tables: newTables }));
    writeNarrative(doc.getXmlFragment(narrativeRoot(section.id)), section.narrative);
    for (const table of newTables) writeTable(doc, table);
  }
  for (const { section, after, table } of tables) {
    if (hasTable(table.id) || !allSections.some(({ id }) => id === section)) continue;
    allSections = allSections.map((existing) =>
      existing.id === section
        ? { ...existing, tables: insertAfter(existing.tables, after, tableOutline(table)) }
        : existing,
    );
    writeTable(doc, table);
  }
  const { id, version } = outline.template;
  if (allSections === outline.sections && id === template.id && version === template.version) return;
  writeOutline(doc, { ...outline, template, sections: allSections });
}

function insertAfter<T extends { readonly id: string }>(
  list: readonly T[],
  after: string | null,
  added: T,
): T[] {
  const index = list.findIndex(({ id }) => id === after) + 1;
  return [...list.slice(0, index), added, ...list.slice(index)];
}
