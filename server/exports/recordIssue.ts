import type { Room } from '@server/rooms/Room';
import type { Rooms } from '@server/rooms/Rooms';
import type { JsonCollection } from '@server/store/JsonCollection';
import { type IssueRegister, type IssueRow, numberText } from './issues';

/**
 * Writes the ledger lines an issue still owes, for itself and for its cancelling, and notes them in the register.
 * For use in the room's turn. A line that was written before a crash is found, not written twice.
 */
export async function finishIssue(
  register: JsonCollection<IssueRegister>,
  room: Room,
  given: IssueRow,
): Promise<IssueRow> {
  const row = register.data.issues.find(({ id }) => id === given.id) ?? given;
  const { cancelled } = row;
  if (row.ledger === null) {
    const n = await line(room, { act: 'issue', note: issueNote(row), digest: row.version, by: row.by });
    await note(register, row.id, (kept) => {
      kept.ledger = n;
    });
  }
  if (cancelled && cancelled.ledger === null) {
    const words = `${issueNote(row)}\n${cancelled.reason}`;
    const n = await line(room, { act: 'cancelIssue', note: words, digest: row.version, by: cancelled.by });
    await note(register, row.id, (kept) => {
      if (kept.cancelled) kept.cancelled.ledger = n;
    });
  }
  return register.data.issues.find(({ id }) => id === row.id) ?? row;
}

/** Finishes what a crash or a failing disk left between the register and the ledgers. Schemes owing nothing stay asleep. */
export async function finishIssues(
  register: JsonCollection<IssueRegister>,
  rooms: Rooms,
  onFault: (scheme: string, error: unknown) => void,
): Promise<void> {
  const owing = register.data.issues.filter(
    ({ ledger, cancelled }) => ledger === null || cancelled?.ledger === null,
  );
  for (const row of owing) {
    try {
      await rooms.use(row.scheme, (room) => room.runExclusive(() => finishIssue(register, room, row)));
    } catch (error) {
      onFault(row.scheme, error);
    }
  }
}

/** `05-ĐA/ĐU, de-an-so-05.docx, SHA-256 …`: names the issue in the ledger. */
function issueNote({ number, setting, fileName, sha256 }: IssueRow): string {
  return `${number ? `${numberText(number.n, setting)}, ` : ''}${fileName}, SHA-256 ${sha256}`;
}

async function line(
  room: Room,
  act: {
    readonly act: 'issue' | 'cancelIssue';
    readonly note: string;
    readonly digest: string;
    readonly by: IssueRow['by'];
  },
): Promise<number> {
  const { by, ...rest } = act;
  const written = room.entries.find((entry) => entry.act === rest.act && entry.note === rest.note);
  return (written ?? (await room.record(rest, by))).n;
}

function note(
  register: JsonCollection<IssueRegister>,
  id: string,
  change: (row: IssueRow) => void,
): Promise<void> {
  return register.update(({ issues }) => {
    const row = issues.find((kept) => kept.id === id);
    if (row) change(row);
  });
}
