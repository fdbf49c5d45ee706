import type { Receipt } from '@app/context/Receipt';
import { isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { PaperRequest } from './PaperRequest';

/** Writes the ledger entry of a draft and stores its receipt. Call it before the file is sent to anybody. */
export async function recordReceipt(
  { room, actor, schemes, register }: PaperRequest,
  made: Omit<Receipt, 'id' | 'at' | 'by'>,
): Promise<Receipt> {
  const by = { id: actor.id, name: actor.name };
  const receipt: Receipt = { id: newId(), at: isoTime(schemes.clock), by, ...made };
  const note = `${made.fileName} SHA-256 ${made.sha256}`;
  await room.runExclusive(() => room.record({ act: 'export', note, digest: made.version }, actor));
  await register.receipts.update((receipts) => {
    receipts.push({ ...receipt, scheme: room.id });
  });
  return receipt;
}
