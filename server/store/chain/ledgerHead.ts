import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Seal } from '@server/store/keys/Keys';

/** Number and hash of the last line of a ledger, sealed in a separate file, so that a truncated ledger is detected. */
export interface LedgerHead {
  /** Number of the last line; 0 for an empty ledger. */
  readonly n: number;
  /** The hash of the last line, which covers every line before it; blank for an empty ledger. */
  readonly hash: string;
  /** In format 2: lines up to this number have no seal of their own, because they are older. The hash covers them. */
  readonly from: number;
}

/** The path of the head that belongs to the ledger at a path. */
export function headPath(ledger: string): string {
  return ledger.replace(/\.jsonl$/, '.head');
}

/**
 * Reads the head at a path; null when there is none. Throws `DamagedFile` if it is not a head or its seal does not fit.
 */
export async function readHead(path: string, seal: Seal): Promise<LedgerHead | null> {
  const bytes = await readOrNull(path);
  if (bytes === null) return null;
  try {
    const { mac, n, hash, from } = JSON.parse(bytes.toString('utf8'));
    const head: LedgerHead = { n, hash, from };
    if (seal.fits(JSON.stringify(head), mac)) return head;
  } catch {
    // A head that is not JSON is treated like one with a wrong seal.
  }
  throw new DamagedFile(path, 'damage.seal', null);
}

export async function writeHead(path: string, head: LedgerHead, seal: Seal): Promise<void> {
  await writeDurably(path, encodeHead(head, seal));
}

export function encodeHead({ n, hash, from }: LedgerHead, seal: Seal): string {
  const head = { n, hash, from };
  return `${JSON.stringify({ ...head, mac: seal.make(JSON.stringify(head)) })}\n`;
}
