import {
  WORD_LEFT,
  type WordBlock,
  type WordCell,
  type WordFile,
  type WordLeft,
  type WordParagraph,
  type WordText,
} from '@schemes/imports/word/wordFile';
import mammoth from 'mammoth';
import { fileKind } from './fileKind';
import { ImportProblem } from './ImportProblem';
import { openArchive } from './openArchive';
import { packParts } from './packParts';
import { writeOutNumbers } from './writeOutNumbers';

const DOCUMENT = 'word/document.xml';

/** A node of mammoth's document tree, with the fields this file reads. */
interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

const LEFT: Readonly<Record<Exclude<WordLeft, 'headers'>, RegExp>> = {
  images: /<(?:pic:pic|v:imagedata)\b/g,
  textBoxes: /<w:txbxContent\b/g,
  footnotes: /<w:footnoteReference\b/g,
  endnotes: /<w:endnoteReference\b/g,
  comments: /<w:commentReference\b/g,
  deletions: /<w:del\b/g,
  equations: /<m:oMath\b/g,
};

/**
 * Reads a .docx as paragraphs and tables, with automatic numbers written out. Counts the content that is not imported:
 * pictures, text boxes, notes, comments, tracked deletions (tracked insertions are imported), headers and footers.
 */
export async function readWordFile(name: string, bytes: Uint8Array): Promise<WordFile> {
  if (fileKind(bytes) !== 'archive') throw new ImportProblem('refusal.fileNotWord');
  const parts = new Map(await openArchive(bytes));
  const document = parts.get(DOCUMENT);
  if (!document) throw new ImportProblem('refusal.fileNotWord');
  const xml = new TextDecoder().decode(document);
  const text = (part: string) => new TextDecoder().decode(parts.get(part));
  const numbered = writeOutNumbers(
    xml.replace(/<w:txbxContent\b[\s\S]*?<\/w:txbxContent>/g, ''),
    text('word/numbering.xml'),
    text('word/styles.xml'),
  );
  parts.set(DOCUMENT, new TextEncoder().encode(numbered));
  // The relations could name another part as the document; without them the reader takes the checked one.
  parts.delete('_rels/.rels');
  const body = await readTree(Buffer.from(packParts(parts)));
  const counts = new Map<WordLeft, number>(
    Object.entries(LEFT).map(([what, pattern]) => [what as WordLeft, xml.match(pattern)?.length ?? 0]),
  );
  counts.set(
    'headers',
    [...parts.keys()].filter((part) => /^word\/(?:header|footer)\d*\.xml$/.test(part)).length,
  );
  return {
    name,
    blocks: body.flatMap(toBlocks),
    left: WORD_LEFT.map((what) => ({ what, count: counts.get(what) ?? 0 })).filter(({ count }) => count > 0),
  };
}

/** The document's children in mammoth's tree. The HTML is discarded. */
async function readTree(buffer: Buffer): Promise<readonly WordNode[]> {
  let tree: WordNode = { type: 'document' };
  await mammoth.convertToHtml(
    { buffer },
    {
      externalFileAccess: false,
      transformDocument: (document: WordNode) => {
        tree = document;
        return { ...document, children: [] };
      },
    },
  );
  return tree.children ?? [];
}

function toBlocks(node: WordNode): readonly WordBlock[] {
  if (node.type === 'paragraph') return [toParagraph(node)];
  if (node.type !== 'table') return (node.children ?? []).flatMap(toBlocks);
  const rows = (node.children ?? []).map((row) => (row.children ?? []).map(toCell));
  return [{ kind: 'table', rows: rows.filter((row) => row.length > 0) }];
}

function toCell({ children = [], colSpan = 1, rowSpan = 1 }: WordNode): WordCell {
  const paragraphs = children
    .flatMap(toBlocks)
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs: inner }) => inner),
    );
  return { paragraphs, colspan: colSpan, rowspan: rowSpan };
}

function toParagraph(node: WordNode): WordParagraph {
  const style = /^(?:heading|tiêu đề)\s*([1-9])$/i.exec(node.styleName ?? node.styleId ?? '');
  const level = style ? Math.min(3, Number(style[1])) : null;
  return { kind: 'paragraph', texts: textsOf(node), heading: level as WordParagraph['heading'] };
}

function textsOf(node: WordNode, look: Omit<WordText, 'text'> = {}): readonly WordText[] {
  if (node.type === 'text') return [{ text: node.value ?? '', ...look }];
  if (node.type === 'tab') return [{ text: ' ', ...look }];
  if (node.type === 'break') return [{ text: '\n', ...look }];
  const own =
    node.type === 'run'
      ? {
          ...(node.isBold ? { bold: true as const } : {}),
          ...(node.isItalic ? { italic: true as const } : {}),
        }
      : look;
  return (node.children ?? []).flatMap((child) => textsOf(child, own));
}
