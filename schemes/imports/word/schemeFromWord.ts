import type { Facts } from '../../model/scheme/facts';
import { FACTS_SECTION, type Term } from '../../model/scheme/outline';
import { DRAFTING } from '../../model/scheme/sectionStatus';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '../../model/scheme/snapshot';
import { codeOf } from '../../model/tables/tableCodes';
import type { TableTypeId } from '../../model/tables/tableType';
import { changeNote, columnNotes, markText, tableNote } from './changeNote';
import { isCapitals, sentenceCase } from './sentenceCase';
import type { SettledNote, WordDecisions } from './settleWord';
import { type WordBlock, wordText } from './wordFile';
import { narrativeWithMarks } from './wordNarrative';
import { wordSections } from './wordSections';
import { readWordTable, type TableDoubts } from './wordTable';

/** The properties of a new scheme that a Word file does not contain, as the person chooses them. */
export interface WordChoices {
  readonly title: string;
  readonly term: Term;
  readonly edition: string;
  readonly facts: Facts;
  /** Titles of the section of facts and of an untitled opening. */
  readonly names: { readonly facts: string; readonly opening: string };
  readonly newId: () => string;
  readonly decisions?: WordDecisions;
}

/** A scheme read from Word. `doubts`: what the reading of its tables omits or guesses. `notes`: what changes in its text. */
export interface SchemeFromWord {
  readonly snapshot: Snapshot;
  readonly doubts: readonly TableDoubts[];
  readonly notes: readonly SettledNote[];
}

/** Longest title of a section, in UTF-16 units. A longer title is cut, with a note. */
const MAX_TITLE = 300;

/**
 * Makes a scheme from the blocks of a Word file (`settleWord`). Every section is in drafting. A recognised table becomes a
 * table of its section, at most 20 in each; other tables stay in the text.
 */
export function schemeFromWord(fileBlocks: readonly WordBlock[], choices: WordChoices): SchemeFromWord {
  const used = new Map<TableTypeId, number>();
  const tableId = (type: TableTypeId) => {
    const n = (used.get(type) ?? 0) + 1;
    used.set(type, n);
    return n === 1 ? codeOf(type) : `${codeOf(type)}-${n}`;
  };
  const doubts: TableDoubts[] = [];
  const notes: SettledNote[] = [];
  const sections = wordSections(fileBlocks).map((section, i): SectionSnapshot => {
    const tables: TableSnapshot[] = [];
    const whole = section.title || choices.names.opening;
    const title = whole.slice(0, MAX_TITLE);
    if (title !== whole) notes.push(changeNote('cutTitles', `${whole.slice(MAX_TITLE)}`, title));
    const blocks = section.blocks.filter((block, index) => {
      if (block.kind !== 'table' || tables.length >= 20) return true;
      const read = readWordTable(block, tableTitle(section.blocks, index, title), tableId, choices.newId);
      if (!read) return true;
      const note = tableNote(`typedTables/${i}/${index}`, read.table.title, title, choices.decisions ?? {});
      notes.push(note);
      if (!note.isTaken) {
        used.set(read.table.type, (used.get(read.table.type) ?? 1) - 1);
        return true;
      }
      tables.push(read.table);
      notes.push(...columnNotes(`${i}/${index}`, read.omittedColumns, title));
      doubts.push(read.doubts);
      return false;
    });
    const { narrative, changed } = narrativeWithMarks(blocks, section.number !== undefined);
    notes.push(...changed.map((mark) => changeNote('renumbered', markText(mark), title)));
    return {
      id: `w${i + 1}`,
      ...(section.part
        ? {
            part: {
              label: section.part.label.slice(0, 60),
              title: (section.part.title || title).slice(0, MAX_TITLE),
            },
          }
        : {}),
      ...(section.number === undefined ? {} : { number: section.number }),
      title,
      status: DRAFTING,
      narrative,
      tables,
    };
  });
  const facts: SectionSnapshot = {
    id: FACTS_SECTION,
    title: choices.names.facts,
    status: DRAFTING,
    narrative: { type: 'doc', content: [] },
    tables: [],
  };
  return {
    snapshot: {
      format: 'de-an/snapshot',
      version: 1,
      title: choices.title,
      term: choices.term,
      template: { id: 'word', version: 1 },
      edition: choices.edition,
      facts: choices.facts,
      sections: [facts, ...sections],
      waivers: [],
    },
    doubts,
    notes,
  };
}

/** Number of lines above a table that are searched for its title. A line such as `(Kèm theo Đề án số …)` may follow it. */
const MAX_ABOVE = 3;

/**
 * The title of a table: a line shortly above it that is in capitals or begins with a word such as «Biểu». If there is
 * no such line, the title of the section.
 */
function tableTitle(blocks: readonly WordBlock[], index: number, section: string): string {
  for (let at = index - 1; at >= Math.max(0, index - MAX_ABOVE); at--) {
    const above = blocks[at];
    if (above?.kind !== 'paragraph') break;
    const text = wordText(above);
    if (text === '' || text.startsWith('(') || text.length > 200) continue;
    if (isCapitals(text)) return sentenceCase(text, []);
    if (/^(?:biểu|bảng|danh sách|phụ lục)/iu.test(text)) return text;
  }
  return section;
}
