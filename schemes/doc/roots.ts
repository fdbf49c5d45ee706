import { FACTS_SECTION, type Outline, type TableOutline } from '../model/scheme/outline';

/**
 * Names of the Y.Doc's root types. The whole layout is described in docs/doc-layout.md.
 * `outline`, `status`, `waivers`, `rules` are written by the server alone.
 */
export const OUTLINE_ROOT = 'outline';
export const STATUS_ROOT = 'status';
export const WAIVERS_ROOT = 'waivers';
export const RULES_ROOT = 'rules';
export const FACTS_ROOT = 'facts';
export const SERVER_ROOTS: readonly string[] = [OUTLINE_ROOT, STATUS_ROOT, WAIVERS_ROOT, RULES_ROOT];

/**
 * Layout version, kept under `outline.version`. A client that does not know it refuses to edit. 2 is 1 with bound
 * numbers in the text, which an editor of version 1 would delete.
 */
export const LAYOUT_VERSION = 2;
export const READABLE_VERSIONS: readonly unknown[] = [1, LAYOUT_VERSION];

export function narrativeRoot(section: string): string {
  return `n:${section}`;
}

export function tableRoot(table: string): string {
  return `t:${table}`;
}

/** Explanations of the targets a section does not meet. */
export function explanationsRoot(section: string): string {
  return `x:${section}`;
}

/** The table whose rows a root holds; null where the scheme has none such. */
export function tableOfRoot(outline: Outline, root: string): TableOutline | null {
  for (const { tables } of outline.sections) {
    for (const table of tables) if (root.endsWith(table.id) && root === tableRoot(table.id)) return table;
  }
  return null;
}

/** The section a root belongs to, or null for a root the scheme does not have or that is the server's own. */
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
