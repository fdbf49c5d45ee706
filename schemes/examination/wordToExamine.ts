import { settleWord } from '../imports/word/settleWord';
import { type WordFile, type WordParagraph, wordText } from '../imports/word/wordFile';
import { wordSheet } from '../imports/word/wordSheet';
import { cleanText } from '../model/text/cleanText';
import type { ExaminedFile, ExaminedTable, ExaminedText, WordLayout } from './ExaminedFile';

/** How many lines above a table are searched for its title. */
const MAX_ABOVE = 3;

/** A Word file as it is examined: with tracked insertions, without tracked deletions, in Unicode. */
export function wordToExamine(file: WordFile, layout: WordLayout): ExaminedFile {
  const { blocks } = settleWord(file, { letterhead: false, boldHeadings: false, capitals: false });
  const texts: ExaminedText[] = [];
  const tables: ExaminedTable[] = [];
  const above: string[] = [];
  const add = (paragraph: WordParagraph) => {
    for (const line of linesOf(paragraph)) texts.push({ text: line, cell: null });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      add(block);
      const text = wordText(block);
      if (text !== '') above.push(text);
      continue;
    }
    const title = above.slice(-MAX_ABOVE).findLast(isTitle) ?? '';
    tables.push({
      n: tables.length + 1,
      title: title.slice(0, 120),
      sheet: wordSheet(block),
      isSpreadsheet: false,
    });
    above.length = 0;
    for (const { paragraphs } of block.rows.flat()) for (const paragraph of paragraphs) add(paragraph);
  }
  const count = (...kinds: readonly string[]) => file.notes.filter(({ what }) => kinds.includes(what)).length;
  return {
    name: file.name,
    kind: 'word',
    texts,
    tables: tables.filter(hasNumbers).map((table, i) => ({ ...table, n: i + 1 })),
    layout,
    traces: {
      tracked: count('insertions', 'deletions'),
      comments: count('comments'),
      hidden: count('hidden'),
    },
  };
}

/** The lines of a paragraph, which a line break of Word divides. */
function linesOf({ texts }: WordParagraph): readonly string[] {
  return texts
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => cleanText(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function isTitle(text: string): boolean {
  if (text.startsWith('(') || text.length > 200) return false;
  return text === text.toLocaleUpperCase('vi') || /^(?:biểu|bảng|danh sách|phụ lục)/iu.test(text);
}

/** Whether a table has numbers. A heading or a signing block is also a table in many papers, but has none. */
function hasNumbers({ sheet }: ExaminedTable): boolean {
  return (
    sheet.rows.filter((row) => row.some((value) => typeof value === 'string' && /^\s*\d/.test(value)))
      .length >= 2
  );
}
