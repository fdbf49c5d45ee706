import type { SectionEdits } from '../../doc/applySectionEdits';
import { FACTS_SECTION } from '../../model/scheme/outline';
import type { SectionSnapshot } from '../../model/scheme/snapshot';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { comparableText } from '../../tableViews/comparableText';
import { importEdits } from '../sheets/importEdits';
import { planImport } from '../sheets/planImport';
import { changeNote, columnNotes, markText, tableNote } from './changeNote';
import type { SettledNote, WordDecisions } from './settleWord';
import { narrativeWithMarks } from './wordNarrative';
import type { WordSection } from './wordSections';
import { readWordRows, type TableDoubts } from './wordTable';

type Section = Pick<SectionSnapshot, 'id' | 'part' | 'number' | 'title' | 'narrative' | 'tables'>;

/** The section that a part of a Word file is imported into. With `section` null, the part is omitted. */
export interface WordChoice {
  readonly section: string | null;
  /**
   * Whether its text replaces the present text; otherwise its text is added after the present text. Rows of tables are
   * matched by name in both cases.
   */
  readonly replaces: boolean;
}

/** The edits that follow from all choices. */
export interface WordEdits {
  readonly sections: readonly SectionEdits[];
  /** What the reading of the tables omits or guesses. */
  readonly doubts: readonly TableDoubts[];
  /** What changes in the text, and which tables and columns are omitted. */
  readonly notes: readonly SettledNote[];
}

/** Least `titleSimilarity` of two similar titles. */
export const MIN_SIMILARITY = 0.6;

/**
 * For each part of a Word file, the id of the section with the most similar title, or null if no title is similar. Each
 * section is matched to at most one part. The section of facts is matched to none.
 */
export function matchSections(
  parts: readonly WordSection[],
  sections: readonly Section[],
): readonly (string | null)[] {
  const pairs = parts.flatMap((part, i) =>
    sections
      .filter(({ id }) => id !== FACTS_SECTION)
      .map(({ id, title }) => ({ i, id, score: titleSimilarity(part.title, title) }))
      .filter(({ score }) => score >= MIN_SIMILARITY),
  );
  const found = new Map<number, string>();
  for (const { i, id } of pairs.sort((a, b) => b.score - a.score))
    if (!found.has(i) && ![...found.values()].includes(id)) found.set(i, id);
  return parts.map((_, i) => found.get(i) ?? null);
}

/** Dice coefficient of the words of two titles, 0 to 1; 0 if a title has no words. */
export function titleSimilarity(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(comparableText(text).split(' ').filter(Boolean)));
  if (!one?.size || !other?.size) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

/**
 * The edits that import parts of a Word file into sections. A Word table with the headings of a table of the section is
 * merged into it: rows of the same name are updated, others added, none removed. Other tables become part of the text.
 * Several parts for one section follow each other in the order of the file; if one of them replaces the present text,
 * all of them do. The section of facts gets no edits. `newId` makes ids of rows.
 */
export function importWord(
  parts: readonly WordSection[],
  choices: readonly WordChoice[],
  sections: readonly Section[],
  newId: () => string,
  decisions: WordDecisions = {},
): WordEdits {
  const doubts: TableDoubts[] = [];
  const notes: SettledNote[] = [];
  const edits = sections.flatMap((section): SectionEdits[] => {
    const chosenParts = parts.filter((_, i) => choices[i]?.section === section.id);
    if (chosenParts.length === 0 || section.id === FACTS_SECTION) return [];
    const filled = new Set<string>();
    const tables: SectionEdits['tables'][number][] = [];
    const blocks = chosenParts.flatMap((part) =>
      part.blocks.filter((block, index) => {
        if (block.kind !== 'table') return true;
        const read = readWordRows(
          block,
          section.tables.filter(({ id }) => !filled.has(id)).map(({ type }) => type),
        );
        const table = section.tables.find(({ id, type }) => type === read?.type && !filled.has(id));
        if (!read || !table) return true;
        const note = tableNote(
          `typedTables/${parts.indexOf(part)}/${index}`,
          table.title,
          section.title,
          decisions,
        );
        notes.push(note);
        if (!note.isTaken) return true;
        notes.push(...columnNotes(`${parts.indexOf(part)}/${index}`, read.omittedColumns, section.title));
        const type = TABLE_TYPES[read.type];
        const plan = planImport(read.rows, type, table.rows, [type.label]);
        tables.push({ table: table.id, edits: importEdits(plan, read.rows, type, newId, false) });
        filled.add(table.id);
        doubts.push({
          title: table.title,
          type: read.type,
          cells: [...read.rows.doubts, ...plan.doubts],
          skipped: read.rows.skipped,
        });
        return false;
      }),
    );
    const replaces = parts.some((_, i) => choices[i]?.section === section.id && choices[i].replaces);
    const { narrative, changed } = narrativeWithMarks(blocks, section.number !== undefined);
    notes.push(...changed.map((mark) => changeNote('renumbered', markText(mark), section.title)));
    return [{ section: section.id, narrative: narrative.content ?? [], replaces, tables }];
  });
  return { sections: edits, doubts, notes };
}
