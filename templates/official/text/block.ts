import { type IParagraphOptions, Paragraph, type Table } from 'docx';

/** A piece of the paper before it becomes a docx object, so that it can still be told to stay with the next. */
export type Block =
  | { readonly kind: 'paragraph'; readonly options: IParagraphOptions }
  | { readonly kind: 'table'; readonly build: (keepNext: boolean) => Table };

export function paragraphBlock(options: IParagraphOptions): Block {
  return { kind: 'paragraph', options };
}

/**
 * The docx objects of the blocks. Two neighbouring tables would run into one, so a thin paragraph parts them.
 * The line that leads into a table stays with it; a table that ends the text stays with what follows.
 */
export function buildBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, i): (Paragraph | Table)[] => {
    const next = blocks[i + 1];
    if (block.kind === 'table') return [block.build(next === undefined), thinParagraph(next === undefined)];
    return [new Paragraph(next?.kind === 'table' ? { ...block.options, keepNext: true } : block.options)];
  });
}

/** The last `count` blocks stay on the page of what follows them. */
export function keepWithNext(blocks: readonly Block[], count: number): readonly Block[] {
  return blocks.map((block, i) =>
    block.kind === 'paragraph' && i >= blocks.length - count
      ? paragraphBlock({ ...block.options, keepNext: true })
      : block,
  );
}

function thinParagraph(keepNext: boolean): Paragraph {
  return new Paragraph({ keepNext, spacing: { before: 0, after: 120, line: 20, lineRule: 'exact' } });
}
