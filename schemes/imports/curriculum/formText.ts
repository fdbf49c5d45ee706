import type { WordBlock, WordParagraph } from '../word/wordFile';

/** The text of a form in reading order: a line break ends a paragraph or a row, a tab ends a cell. */
export function formText(blocks: readonly WordBlock[]): string {
  const lines = blocks.map((block) =>
    block.kind === 'paragraph'
      ? paragraphText(block)
      : block.rows
          .map((row) => row.map(({ paragraphs }) => paragraphs.map(paragraphText).join('\n')).join('\t'))
          .join('\n'),
  );
  return lines
    .join('\n')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]/gu, ' ');
}

function paragraphText({ texts }: WordParagraph): string {
  return texts.map(({ text }) => text).join('');
}

/** The text in lower case without diacritics and with the same length, so that an index is valid in both texts. */
export function foldInPlace(text: string): string {
  return text.replace(/[^\p{ASCII}]|[A-Z]/gu, (letter) => {
    const bare = letter
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace('đ', 'd');
    return bare.length === letter.length ? bare : letter;
  });
}
