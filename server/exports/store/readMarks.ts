import { MARK } from '@server/exports/tasks/paperMarks';
import { ImportProblem } from '@server/imports/ImportProblem';
import { type ArchiveParts, openArchive } from '@server/imports/openArchive';

/** Characters of a paper that its head cannot exceed. */
const HEAD_LENGTH = 2_000;

/** What a file states about its origin. */
export interface MarksOf {
  /**
   * This property and the next three are from the custom properties of the file; blank: the file lacks the property.
   */
  readonly scheme: string;
  readonly version: string;
  readonly paper: string;
  readonly issue: string;
  /** The numbers on lines of the text that begin with «Số»: `05-ĐA/ĐU`. */
  readonly numbers: readonly string[];
  /** The text of the paper's head in capitals, with one blank between words. It names the issuer of the paper. */
  readonly head: string;
}

/** Reads what a .docx states about its origin; null if the bytes are not a .docx that can be read safely. */
export async function readMarks(bytes: Uint8Array): Promise<MarksOf | null> {
  let parts: ArchiveParts;
  try {
    parts = await openArchive(bytes);
  } catch (error) {
    if (error instanceof ImportProblem) return null;
    throw error;
  }
  const partText = (name: string) => new TextDecoder().decode(parts.get(name));
  const [custom, document] = [partText('docProps/custom.xml'), partText('word/document.xml')];
  if (!document) return null;
  const mark = (name: string) =>
    new RegExp(`<property[^>]*name="${name}"[^>]*>\\s*<vt:lpwstr>([^<]*)<`).exec(custom)?.[1] ?? '';
  const text = document
    .replace(/<\/w:p>/g, '\n')
    // Papers bind the hyphens of numbers and names.
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]+>/g, '')
    .normalize('NFC');
  const numbers = [...text.matchAll(/^\s*Số:?\s*(\d{2,4}[-/]\p{L}{1,4}[-/]\p{L}{1,14})\s*$/gmu)];
  return {
    scheme: mark(MARK.scheme),
    version: mark(MARK.version),
    paper: mark(MARK.paper),
    issue: mark(MARK.issue),
    numbers: numbers.flatMap((match) => match[1] ?? []),
    head: inCapitals(text.slice(0, HEAD_LENGTH)),
  };
}

/** A text in capitals with one blank between words, so that spellings of a head can be compared. */
export function inCapitals(text: string): string {
  return text.normalize('NFC').toUpperCase().replace(/\s+/g, ' ').trim();
}
