import type { Room } from '@server/rooms/room/Room';
import type { Rooms } from '@server/rooms/room/Rooms';
import type { JsonCollection } from '@server/store/register/JsonCollection';
import { type IssueRegister, type IssueRow, numberText } from './issues';

/**
 * Writes the ledger entries that an issue, its cancellation and its signed copies still lack, and the numbers of the entries into the register.
 * An entry that was written before a crash is found and not written twice. Call it within `room.runExclusive`. Returns the
 * completed row.
 */
export async function finishIssue(
  register: JsonCollection<IssueRegister>,
  room: Room,
  given: IssueRow,
): Promise<IssueRow> {
  const row = register.data.issues.find(({ id }) => id === given.id) ?? given;
  const { cancelled } = row;
  if (row.ledger === null) {
    const n = await recordOnce(room, { act: 'issue', note: issueNote(row), digest: row.version, by: row.by });
    await updateRow(register, row.id, (issue) => {
      issue.ledger = n;
    });
  }
  if (cancelled && cancelled.ledger === null) {
    const note = `${issueNote(row)}\n${cancelled.reason}`;
    const n = await recordOnce(room, { act: 'cancelIssue', note, digest: row.version, by: cancelled.by });
    await updateRow(register, row.id, (issue) => {
      if (issue.cancelled) issue.cancelled.ledger = n;
    });
  }
  for (const copy of row.signed ?? []) {
    if (copy.ledger !== null) continue;
    const why = copy.reason === undefined ? '' : `\n${copy.reason}`;
    const note = `${issueNote(row)}\n${copy.type}, SHA-256 ${copy.sha256}${why}`;
    const n = await recordOnce(room, { act: 'signedCopy', note, digest: row.version, by: copy.by });
    await updateRow(register, row.id, (issue) => {
      const stored = issue.signed?.find(({ sha256 }) => sha256 === copy.sha256);
      if (stored) stored.ledger = n;
    });
  }
  return register.data.issues.find(({ id }) => id === row.id) ?? row;
}

/**
 * Writes the ledger entries of issues that a crash or a failing disk prevented. Loads only the rooms of schemes that lack an
 * entry. Reports a fault of one scheme and continues with the others.
 */
export async function finishIssues(
  register: JsonCollection<IssueRegister>,
  rooms: Rooms,
  onFault: (scheme: string, error: unknown) => void,
): Promise<void> {
  const unfinished = register.data.issues.filter(
    ({ ledger, cancelled, signed = [] }) =>
      ledger === null || cancelled?.ledger === null || signed.some((copy) => copy.ledger === null),
  );
  for (const row of unfinished) {
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

/** Records an act unless it is recorded already. Returns the number of its ledger entry. */
async function recordOnce(
  room: Room,
  act: {
    readonly act: 'issue' | 'cancelIssue' | 'signedCopy';
    readonly note: string;
    readonly digest: string;
    readonly by: IssueRow['by'];
  },
): Promise<number> {
  const { by, ...rest } = act;
  const written = room.entries.find((entry) => entry.act === rest.act && entry.note === rest.note);
  return (written ?? (await room.record(rest, by))).n;
}

function updateRow(
  register: JsonCollection<IssueRegister>,
  id: string,
  change: (row: IssueRow) => void,
): Promise<void> {
  return register.update(({ issues }) => {
    const row = issues.find((issue) => issue.id === id);
    if (row) change(row);
  });
}
