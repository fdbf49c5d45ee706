import { createHash } from 'node:crypto';
import type { ReceiptRow } from '@server/store/Register';
import { type IssueRegister, type IssueRow, numberText } from './issues';
import { readMarks } from './readMarks';

/** What becomes of a file that somebody holds against the register. */
export type Verification =
  /** The very bytes of an issue; whether its number stands is in the row. */
  | { readonly kind: 'issued'; readonly row: IssueRow }
  /** The very bytes of a draft. */
  | { readonly kind: 'draft'; readonly receipt: ReceiptRow }
  /** It names an issue, by its mark or its number, and its bytes are others. */
  | { readonly kind: 'altered'; readonly row: IssueRow }
  /** Made here from a scheme as a draft, and not as it left. */
  | { readonly kind: 'alteredDraft'; readonly scheme: string; readonly version: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'noDocx' };

/** Holds a file against what was issued and exported. Pure. */
export async function verifyPaper(
  bytes: Uint8Array,
  { issues }: IssueRegister,
  receipts: readonly ReceiptRow[],
): Promise<Verification> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = issues.find((one) => one.sha256 === sha256);
  if (row) return { kind: 'issued', row };
  const receipt = receipts.find((one) => one.sha256 === sha256);
  if (receipt) return { kind: 'draft', receipt };
  const marks = await readMarks(bytes);
  if (!marks) return { kind: 'noDocx' };
  const named =
    issues.find(({ id }) => id === marks.issue) ??
    issues.findLast(({ number, setting }) => number && marks.numbers.includes(numberText(number.n, setting)));
  if (named) return { kind: 'altered', row: named };
  const { scheme, version } = marks;
  return scheme === '' ? { kind: 'unknown' } : { kind: 'alteredDraft', scheme, version };
}
