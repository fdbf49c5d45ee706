import { strFromU8, unzipSync } from 'fflate';
import { MARK } from './paperMarks';

/** What a file says of itself. */
export interface MarksOf {
  /** Of the custom properties; blank: none. */
  readonly scheme: string;
  readonly version: string;
  readonly paper: string;
  readonly issue: string;
  /** Numbers that stand in its text as a paper's own: `05-ĐA/ĐU`. */
  readonly numbers: readonly string[];
}

const PARTS = ['docProps/custom.xml', 'word/document.xml'];
/** Bytes of a part, unpacked. A file that claims more is not one of ours. */
const PART_LIMIT = 128 * 1024 * 1024;

/** Reads what a .docx says of itself; null where the bytes are no .docx. Never throws for what they hold. */
export function readMarks(bytes: Uint8Array): MarksOf | null {
  let parts: ReturnType<typeof unzipSync>;
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      PARTS.includes(name) && originalSize <= PART_LIMIT;
    parts = unzipSync(bytes, { filter });
  } catch {
    return null;
  }
  const [custom, document] = PARTS.map((name) => strFromU8(parts[name] ?? new Uint8Array()));
  if (!document) return null;
  const mark = (name: string) =>
    new RegExp(`<property[^>]*name="${name}"[^>]*>\\s*<vt:lpwstr>([^<]*)<`).exec(custom ?? '')?.[1] ?? '';
  const text = document
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .normalize('NFC');
  const numbers = [...text.matchAll(/^\s*Số:?\s*(\d{2,4}[-/]\p{L}{1,4}[-/]\p{L}{1,14})\s*$/gmu)];
  return {
    scheme: mark(MARK.scheme),
    version: mark(MARK.version),
    paper: mark(MARK.paper),
    issue: mark(MARK.issue),
    numbers: numbers.flatMap((match) => match[1] ?? []),
  };
}
