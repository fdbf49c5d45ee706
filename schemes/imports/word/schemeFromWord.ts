import type { Facts } from '../../model/scheme/facts';
import { FACTS_SECTION, type Term } from '../../model/scheme/outline';
import { DRAFTING } from '../../model/scheme/sectionStatus';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '../../model/scheme/snapshot';
import { codeOf } from '../../model/tables/tableCodes';
import type { TableTypeId } from '../../model/tables/tableType';
import { type WordBlock, type WordFile, wordText } from './wordFile';
import { wordNarrative } from './wordNarrative';
import { wordSections } from './wordSections';
import { readWordTable } from './wordTable';

/** What the person chooses for a scheme read from Word. */
export interface WordChoices {
  readonly title: string;
  readonly term: Term;
  readonly edition: string;
  readonly facts: Facts;
  /** Titles of the section of facts and of an untitled opening. */
  readonly names: { readonly facts: string; readonly opening: string };
  readonly newId: () => string;
}

/** A scheme read from Word, and how many cells of its tables could not be read. */
export interface SchemeFromWord {
  readonly snapshot: Snapshot;
  readonly doubts: number;
}

/** Longest title taken from a file, in UTF-16 units. */
const MAX_TITLE = 300;

/** Makes a scheme from a Word file, with every section in drafting. */
export function schemeFromWord(file: WordFile, choices: WordChoices): SchemeFromWord {
  const used = new Map<TableTypeId, number>();
  const tableId = (type: TableTypeId) => {
    const n = (used.get(type) ?? 0) + 1;
    used.set(type, n);
    return n === 1 ? codeOf(type) : `${codeOf(type)}-${n}`;
  };
  let doubts = 0;
  const sections = wordSections(file.blocks).map((section, i): SectionSnapshot => {
    const tables: TableSnapshot[] = [];
    const title = (section.title || choices.names.opening).slice(0, MAX_TITLE);
    const blocks = section.blocks.filter((block, index) => {
      if (block.kind !== 'table' || tables.length >= 20) return true;
      const read = readWordTable(block, tableTitle(section.blocks, index, title), tableId, choices.newId);
      if (!read) return true;
      tables.push(read.table);
      doubts += read.doubts;
      return false;
    });
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
      narrative: wordNarrative(blocks, section.number !== undefined),
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
  };
}

/** The short line above a table is its title; otherwise the title of its section is. */
function tableTitle(blocks: readonly WordBlock[], index: number, section: string): string {
  const above = blocks[index - 1];
  const text = above?.kind === 'paragraph' ? wordText(above) : '';
  return text !== '' && text.length <= 200 && /^(?:biểu|bảng|danh sách|phụ lục)/iu.test(text)
    ? text
    : section;
}
