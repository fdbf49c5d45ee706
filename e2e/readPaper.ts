import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** A downloaded paper: its paragraphs in order, with ordinary blanks and hyphens for those that do not break, and the raw document part. */
export interface ReadPaper {
  readonly paragraphs: readonly string[];
  readonly xml: string;
}

/** Reads a downloaded .docx paper. */
export async function readPaper(path: string): Promise<ReadPaper> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const paragraphs = xml.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)]
      .map((match) => match[1] ?? '-')
      .join('')
      .replaceAll('\u00a0', ' ')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>'),
  );
  return { paragraphs: paragraphs.filter((text) => text !== ''), xml };
}
