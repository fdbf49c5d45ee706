import type * as Y from 'yjs';
import type { SectionOutline } from '../model/scheme/outline';
import type { TemplateAdditions } from '../model/scheme/templateAdditions';
import { writeNarrative } from './narrativeFragment';
import { readOutline, writeOutline } from './outlineRoot';
import { narrativeRoot } from './roots';
import { sectionOutline, tableOutline, writeTable } from './writeSnapshot';

/**
 * Adds to a scheme what a newer version of its template has. An id that already exists is left as it is, so that
 * adding twice equals adding once. Only the server calls it, within a transaction of its own.
 */
export function takeAdditions(doc: Y.Doc, { template, sections, tables }: TemplateAdditions): void {
  const outline = readOutline(doc);
  if (!outline) return;
  let all: readonly SectionOutline[] = outline.sections;
  const hasTable = (id: string) => all.some((section) => section.tables.some((table) => table.id === id));
  for (const { after, section } of sections) {
    if (all.some(({ id }) => id === section.id)) continue;
    const own = section.tables.filter(({ id }) => !hasTable(id));
    all = behind(all, after, sectionOutline({ ...section, tables: own }));
    writeNarrative(doc.getXmlFragment(narrativeRoot(section.id)), section.narrative);
    for (const table of own) writeTable(doc, table);
  }
  for (const { section, after, table } of tables) {
    if (hasTable(table.id) || !all.some(({ id }) => id === section)) continue;
    all = all.map((one) =>
      one.id === section ? { ...one, tables: behind(one.tables, after, tableOutline(table)) } : one,
    );
    writeTable(doc, table);
  }
  const { id, version } = outline.template;
  if (all === outline.sections && id === template.id && version === template.version) return;
  writeOutline(doc, { ...outline, template, sections: all });
}

function behind<T extends { readonly id: string }>(list: readonly T[], after: string | null, added: T): T[] {
  const at = list.findIndex(({ id }) => id === after) + 1;
  return [...list.slice(0, at), added, ...list.slice(at)];
}
