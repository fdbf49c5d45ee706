import { FACTS_SECTION, type Outline, type TableOutline } from '../model/scheme/outline';

/** Root of the outline. docs/doc-layout.md describes the whole layout of the Y.Doc. */
export const OUTLINE_ROOT = 'outline';
/** Root of the states of the sections. */
export const STATUS_ROOT = 'status';
/** Root of the waivers. */
export const WAIVERS_ROOT = 'waivers';
/** Root of the edition and layers that the scheme is judged by. */
export const RULES_ROOT = 'rules';
/** Root of the facts. */
export const FACTS_ROOT = 'facts';
/** The roots that only the server writes. */
export const SERVER_ROOTS: readonly string[] = [OUTLINE_ROOT, STATUS_ROOT, WAIVERS_ROOT, RULES_ROOT];

/**
 * Layout version, stored under `outline.version`. A client that does not know it refuses to edit. Version 2 adds bound
 * numbers; version 3 adds underlined text and the alignment of paragraphs. An editor for the previous version would
 * delete these, and also the underlined words.
 */
export const LAYOUT_VERSION = 3;
/** Layout versions that this build reads. */
export const READABLE_VERSIONS: readonly unknown[] = [1, 2, LAYOUT_VERSION];

/** The root of a section's narrative. */
export function narrativeRoot(section: string): string {
  return `n:${section}`;
}

/** The root of a table's rows. */
export function tableRoot(table: string): string {
  return `t:${table}`;
}

/** The root of a section's explanations, which say why a target is not met. */
export function explanationsRoot(section: string): string {
  return `x:${section}`;
}

/** The table whose rows a root holds; null if the root belongs to no table of the scheme. */
export function tableOfRoot(outline: Outline, root: string): TableOutline | null {
  for (const { tables } of outline.sections) {
    for (const table of tables) if (root.endsWith(table.id) && root === tableRoot(table.id)) return table;
  }
  return null;
}

/** The id of the section that a root belongs to; null for a root of the server and for one that the scheme does not have. */
export function sectionOfRoot(outline: Outline, root: string): string | null {
  if (root === FACTS_ROOT) return FACTS_SECTION;
  if (root.startsWith('n:')) {
    const id = root.slice(2);
    return id !== FACTS_SECTION && outline.sections.some((section) => section.id === id) ? id : null;
  }
  if (root.startsWith('x:')) {
    const id = root.slice(2);
    return outline.sections.some((section) => section.id === id) ? id : null;
  }
  if (root.startsWith('t:')) {
    const id = root.slice(2);
    return outline.sections.find((section) => section.tables.some((table) => table.id === id))?.id ?? null;
  }
  return null;
}
