import { MIN_SIMILARITY, titleSimilarity } from '@schemes/imports/word/wordIntoScheme';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionSnapshot, Snapshot } from '@schemes/model/scheme/snapshot';
import type { AddedSection, AddedTable } from '@schemes/model/scheme/templateAdditions';
import { isOpen } from '@schemes/policy/lifecycle';

/** The template id of a scheme that was read from a Word file. */
export const WORD_TEMPLATE = 'word';

/** The tables that a scheme from Word lacks, compared with a template. */
export interface MissingTables {
  /** New sections, for tables that fit no section of the scheme. */
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
  /** Tables for sections that are approved. */
  readonly held: readonly AddedTable[];
}

/**
 * Finds the tables that a scheme from Word lacks, compared with the most similar of `starts`: new schemes of the templates for
 * its level and term. Tables are compared by type, because sections from Word have other ids. A missing table goes into the
 * section with a similar title, or else into a new section at the end with the template's title. The template's text is not
 * added, because the file has its own.
 */
export function missingTablesOfWord(snapshot: Snapshot, starts: readonly Snapshot[]): MissingTables {
  const whole = nearest(snapshot, starts);
  if (!whole) return { sections: [], tables: [], held: [] };
  const types = new Set(snapshot.sections.flatMap(({ tables }) => tables.map(({ type }) => type)));
  const ids = new Set(
    snapshot.sections.flatMap(({ id, tables }) => [id, ...tables.map((table) => table.id)]),
  );
  const tables: AddedTable[] = [];
  const held: AddedTable[] = [];
  const sections: AddedSection[] = [];
  for (const started of whole.sections) {
    const missing = started.tables.filter(({ type, id }) => !types.has(type) && !ids.has(id));
    if (missing.length === 0) continue;
    const here = similarSection(snapshot, started.title);
    if (!here) {
      if (ids.has(started.id)) continue;
      const { id, title, guidance } = started;
      sections.push({
        after: sections.at(-1)?.section.id ?? snapshot.sections.at(-1)?.id ?? null,
        section: {
          id,
          title,
          ...(guidance === undefined ? {} : { guidance }),
          narrative: { type: 'doc', content: [] },
          tables: missing,
        },
      });
      continue;
    }
    for (const [i, table] of missing.entries()) {
      const after = missing[i - 1]?.id ?? here.tables.at(-1)?.id ?? null;
      const added = { section: here.id, after, table };
      if (isOpen(here.status.state)) tables.push(added);
      else held.push(added);
    }
  }
  return { sections, tables, held };
}

/** The new scheme that has most sections with titles similar to the scheme's; the first of equals; undefined: none is given. */
function nearest(snapshot: Snapshot, starts: readonly Snapshot[]): Snapshot | undefined {
  const similarCount = (whole: Snapshot) =>
    whole.sections.filter(({ id, title }) => id !== FACTS_SECTION && similarSection(snapshot, title)).length;
  return [...starts].sort((a, b) => similarCount(b) - similarCount(a))[0];
}

function similarSection({ sections }: Snapshot, title: string): SectionSnapshot | undefined {
  const scored = sections
    .filter(({ id }) => id !== FACTS_SECTION)
    .map((section) => ({ section, score: titleSimilarity(section.title, title) }))
    .filter(({ score }) => score >= MIN_SIMILARITY);
  return scored.sort((a, b) => b.score - a.score)[0]?.section;
}
