import { type IParagraphOptions, Paragraph, type Table } from 'docx';

/** A piece of a paper before it becomes a docx object, so that `keepWithNext` can still change it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly options: IParagraphOptions }
  | {
      readonly kind: 'table';
      readonly build: (keepNext: boolean) => Table;
      /** Twips of its head and of each row; absent where it never fills a page. */
      readonly heights?: () => { readonly head: number; readonly rows: readonly number[] };
    };

/** A block of one paragraph. */
export function paragraphBlock(options: IParagraphOptions): Block {
  return { kind: 'paragraph', options };
}

/**
 * The docx objects of the blocks. A thin paragraph follows each table, because Word would merge two neighbouring tables.
 * A paragraph before a table stays on the page of the table. A table that is the last block stays on the page of what
 * follows; `isLast`: nothing follows.
 */
export function buildBlocks(blocks: readonly Block[], isLast = false): (Paragraph | Table)[] {
  return blocks.flatMap((block, i): (Paragraph | Table)[] => {
    const next = blocks[i + 1];
    const keepNext = next === undefined && !isLast;
    if (block.kind === 'table') return [block.build(keepNext), thinParagraph(keepNext)];
    return [new Paragraph(next?.kind === 'table' ? { ...block.options, keepNext: true } : block.options)];
  });
}

/** Keeps the last `count` blocks on the page of what follows. */
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
