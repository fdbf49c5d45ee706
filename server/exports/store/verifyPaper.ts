import { createHash } from 'node:crypto';
import type { ReceiptRow } from '@server/store/register/Register';
import { type IssueRegister, type IssueRow, numberText, type SignedCopy } from './issues';
import { inCapitals, type MarksOf, readMarks } from './readMarks';

/** The result of comparing a file with the registers. */
export type Verification =
  /** Exactly the bytes of an issue; the row says whether it was cancelled. */
  | { readonly kind: 'issued'; readonly row: IssueRow }
  /** Exactly the bytes of a signed copy; `isValid`: no later copy has replaced it. */
  | {
      readonly kind: 'signed';
      readonly row: IssueRow;
      readonly copy: SignedCopy;
      readonly isValid: boolean;
    }
  /** Exactly the bytes of a draft. */
  | { readonly kind: 'draft'; readonly receipt: ReceiptRow }
  /** The file names an issue, by its mark or its number, but its bytes differ. */
  | { readonly kind: 'altered'; readonly row: IssueRow }
  /**
   * The file names a scheme but no known issue, and its bytes are not those of any draft: it is a draft that was
   * changed.
   */
  | { readonly kind: 'alteredDraft'; readonly scheme: string; readonly version: string }
  /** The file is a .docx that names neither an issue nor a scheme. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'noDocx' };

/** Compares a file with issued papers and drafts. `marksOf` reads what the file states about its origin. */
export async function verifyPaper(
  bytes: Uint8Array,
  { issues }: IssueRegister,
  receipts: readonly ReceiptRow[],
  marksOf: (bytes: Uint8Array) => Promise<MarksOf | null> = readMarks,
): Promise<Verification> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = issues.find((issue) => issue.sha256 === sha256);
  if (row) return { kind: 'issued', row };
  for (const signedRow of issues) {
    const copy = signedRow.signed?.find((one) => one.sha256 === sha256);
    if (copy) return { kind: 'signed', row: signedRow, copy, isValid: signedRow.signed?.at(-1) === copy };
  }
  const receipt = receipts.find((candidate) => candidate.sha256 === sha256);
  if (receipt) return { kind: 'draft', receipt };
  const marks = await marksOf(bytes);
  if (!marks) return { kind: 'noDocx' };
  const named = issues.find(({ id }) => id === marks.issue) ?? namedByNumber(issues, marks);
  if (named) return { kind: 'altered', row: named };
  const { scheme, version } = marks;
  return scheme === '' ? { kind: 'unknown' } : { kind: 'alteredDraft', scheme, version };
}

/**
 * The newest issue with a number that the file gives as its own. Two organisations can have papers with the same
 * number. Then the head of the file must name exactly one of them as the issuer; otherwise there is no match.
 */
function namedByNumber(issues: readonly IssueRow[], { numbers, head }: MarksOf): IssueRow | undefined {
  const numbered = issues.filter(
    ({ number, setting }) => number && numbers.includes(numberText(number.n, setting)),
  );
  const areOfOne = (rows: readonly IssueRow[]) =>
    new Set(rows.map(({ number }) => number?.of.organisation)).size === 1;
  if (areOfOne(numbered)) return numbered.at(-1);
  const issued = numbered.filter(({ setting }) => head.includes(inCapitals(setting.issuer)));
  return areOfOne(issued) ? issued.at(-1) : undefined;
}
