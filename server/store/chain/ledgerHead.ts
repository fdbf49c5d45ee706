import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Seal } from '@server/store/keys/Keys';

/** The last line of a ledger, sealed in a file of its own, so that a ledger that was cut is found. */
export interface LedgerHead {
  /** Number of the last line; 0 for an empty ledger. */
  readonly n: number;
  /** Its hash, which fixes every line before it; blank for an empty ledger. */
  readonly hash: string;
  /** The lines up to this one were written before they carried a seal each; the head alone holds them. */
  readonly from: number;
}

/** The path of the head of the ledger at a path. */
export function headPath(ledger: string): string {
  return ledger.replace(/\.jsonl$/, '.head');
}

/** Null when there is none. Throws `DamagedFile` when its seal does not fit. */
export async function readHead(path: string, seal: Seal): Promise<LedgerHead | null> {
  const bytes = await readOrNull(path);
  if (bytes === null) return null;
  try {
    const { mac, n, hash, from } = JSON.parse(bytes.toString('utf8'));
    const head: LedgerHead = { n, hash, from };
    if (seal.fits(JSON.stringify(head), mac)) return head;
  } catch {
    // Not JSON: as good as a seal that does not fit.
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
