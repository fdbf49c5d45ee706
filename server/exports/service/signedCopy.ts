import { createHash } from 'node:crypto';
import type { IssueCard } from '@app/context/IssueCard';
import type { PaperFile } from '@app/context/Papers';
import { refusalFor } from '@schemes/policy/can';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { fileOfCopy, type IssueRow, type SignedType } from '@server/exports/store/issues';
import { finishIssue } from '@server/exports/store/recordIssue';
import { isoTime } from '@server/runtime/clock';
import { issueCard } from './issueCard';
import { refusalToReadFile } from './issuedFile';
import type { PaperRequest } from './PaperRequest';
import { readReason } from './readReason';

/** Largest signed copy, MiB. A scan of forty pages in black and white has about 4. */
export const MAX_SIGNED_MB = 15;
/** Most copies of one paper. */
const MAX_COPIES = 20;

/** How files of each kind begin. */
const MAGIC: readonly (readonly [type: SignedType, magic: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** A signed copy that a clerk brings back. */
export interface GivenCopy {
  readonly bytes: Uint8Array;
  /** Why it replaces an earlier copy; empty for the first. */
  readonly reason: string;
}

/**
 * Stores a signed copy of an issued paper beside it. The newest copy is valid; an earlier one is kept and is replaced only
 * with a reason. The same file again changes nothing. Refuses a file that is no PDF, JPEG or PNG, a file that is too large,
 * and a copy of a cancelled issue. Durable when it resolves; a crash before the ledger entry is completed at the next start.
 */
export async function keepSignedCopy(
  { room, actor, schemes, services }: PaperRequest,
  issue: string,
  { bytes, reason }: GivenCopy,
): Promise<Result<IssueCard>> {
  if (bytes.length === 0) return refuse({ code: 'refusal.signedMissing' });
  if (bytes.length > MAX_SIGNED_MB * 1024 * 1024)
    return refuse({ code: 'refusal.signedTooLarge', params: { megabytes: MAX_SIGNED_MB } });
  const type = MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0];
  if (type === undefined) return refuse({ code: 'refusal.signedType' });
  const { register, files } = services.store;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return room.runExclusive(async (): Promise<Result<IssueCard>> => {
    // While this waited for its turn, the scheme may have been archived.
    const denied = refusalFor(actor, 'paper.issue', room);
    if (denied) return refuse(denied);
    const found = register.data.issues.find(({ id, scheme }) => id === issue && scheme === room.id);
    if (!found || found.cancelled) return refuse({ code: 'refusal.noIssue' });
    const copies = found.signed ?? [];
    if (copies.at(-1)?.sha256 === sha256) return ok(issueCard(found, found.version));
    if (copies.some((copy) => copy.sha256 === sha256)) return refuse({ code: 'refusal.signedBefore' });
    if (copies.length >= MAX_COPIES)
      return refuse({ code: 'refusal.signedTooMany', params: { max: MAX_COPIES } });
    const why = copies.length > 0 ? readReason(reason) : undefined;
    if (why === null) return refuse({ code: 'refusal.reasonMissing' });
    // The file first: a row never names a file that is not stored.
    await files.put(room.id, fileOfCopy(room.id, { sha256 }), bytes);
    const by = { id: actor.id, name: actor.name };
    const at = isoTime(schemes.clock);
    await register.update(({ issues }) => {
      const row = issues.find(({ id }) => id === issue);
      const copy = { sha256, type, bytes: bytes.length, at, by, ledger: null };
      if (row) row.signed = [...(row.signed ?? []), why === undefined ? copy : { ...copy, reason: why }];
    });
    const row = register.data.issues.find(({ id }) => id === issue) ?? found;
    return ok(issueCard(await finishIssue(register, room, row), row.version));
  });
}

/** The valid signed copy of an issue, byte for byte. Throws when the file is missing or damaged. */
export async function signedFile(request: PaperRequest, row: IssueRow): Promise<Result<PaperFile>> {
  const denied = refusalToReadFile(request, row);
  if (denied) return refuse(denied);
  const copy = row.signed?.at(-1);
  if (!copy) return refuse({ code: 'refusal.noSigned' });
  const bytes = await request.services.store.files.get(row.scheme, fileOfCopy(row.scheme, copy));
  if (!bytes) throw new Error(`The signed copy ${copy.sha256} is missing`);
  return ok({ fileName: signedFileName(row), bytes });
}

/** The name of the signed copy of an issue, `… - số 05 - bản ký.pdf`; without an ending where there is none. */
export function signedFileName({ fileName, signed = [] }: Pick<IssueRow, 'fileName' | 'signed'>): string {
  const type = signed.at(-1)?.type;
  return `${fileName.replace(/\.docx$/, '')} - bản ký${type === undefined ? '' : `.${type}`}`;
}
