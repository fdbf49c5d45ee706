import { contentDigest } from '@schemes/doc/sectionDigest';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { LostWork } from '@schemes/model/notes/lostWork';
import { MAX_MESSAGE, MAX_NOTE_BYTES, type ParsedNote, parseNote } from '@schemes/model/notes/parseNote';
import type { SectionNote } from '@schemes/model/notes/sectionNote';
import type { Actor } from '@schemes/model/scheme/actor';
import { can, refusalFor } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Room } from '@server/rooms/room/Room';
import type { LedgerEntry } from '@server/store/scheme/Ledger';
import { moveSection } from './sectionMoves';

/** Most unsettled notes of one person in one scheme. */
export const MAX_OPEN_NOTES = 50;

/** The stored bodies of a note and of its settlement; the ledger holds only their digests. */
interface NoteBody {
  readonly message: string;
  readonly work: LostWork;
}
interface SettledBody {
  readonly reply: string;
  readonly reopened: boolean;
}

/**
 * Stores work that a locked section refused, as a note: its body in the contents, its digest in the ledger. The document
 * does not change, and a repeated note is stored once. Resolves, when body and ledger entry are on disk, with the number
 * of the entry.
 */
export function sendNote(room: Room, actor: Actor, json: unknown): Promise<Result<{ readonly n: number }>> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'note.send', room);
    if (denied) return refuse(denied);
    const parsed = parseNote(json, room.outline);
    if (!parsed.ok) return refuse(refusalOf(parsed));
    const { section, seen: version, message, work } = parsed.note;
    const body: NoteBody = { message, work };
    const digest = contentDigest(body);
    const { notes, settled } = notesIn(room.entries);
    const ownNotes = notes.filter(({ by }) => by.id === actor.id);
    const duplicate = ownNotes.find(
      (note) => note.section === section && note.digest === digest && note.version === version,
    );
    if (duplicate) return ok({ n: duplicate.n });
    const unsettled = ownNotes.filter(({ n }) => !settled.has(n)).length;
    if (unsettled >= MAX_OPEN_NOTES)
      return refuse({ code: 'refusal.tooManyNotes', params: { count: unsettled } });
    await room.contents.put(digest, body);
    const { n } = await room.record({ act: 'note', section, digest, version }, actor);
    room.connections.notifyNotesChanged(actor.id);
    return ok({ n });
  });
}

/**
 * Settles a note with a reply. With `reopen`, reopens its section first, with the reply as the reason. Refused when the
 * note is missing, withdrawn or settled, and when the section cannot be reopened.
 */
export async function settleNote(
  room: Room,
  actor: Actor,
  n: number,
  given: { readonly reply: string; readonly reopen: boolean },
): Promise<Refusal | null> {
  const denied = refusalFor(actor, 'note.settle', room);
  if (denied) return denied;
  const reply = normalizeText(given.reply);
  if (reply.length > MAX_MESSAGE) return { code: 'refusal.noteTooLong', params: { max: MAX_MESSAGE } };
  const findUnsettled = () => {
    const { notes, settled } = notesIn(room.entries);
    return settled.has(n) ? undefined : notes.find((note) => note.n === n);
  };
  const section = findUnsettled()?.section;
  if (section === undefined) return { code: 'refusal.noNote' };
  if (given.reopen) {
    const refusal = await moveSection(room, actor, section, 'reopen', { note: reply });
    if (refusal) return refusal;
  }
  return room.runExclusive(async () => {
    const note = findUnsettled();
    if (!note) return { code: 'refusal.noNote' };
    const body: SettledBody = { reply, reopened: given.reopen };
    const digest = contentDigest(body);
    await room.contents.put(digest, body);
    await room.record({ act: 'settle', section, of: n, digest }, actor);
    room.connections.notifyNotesChanged(note.by.id);
    return null;
  });
}

/** Withdraws an unsettled note of the actor's own: nobody sees it any more, but its ledger entry remains. */
export function withdrawNote(room: Room, actor: Actor, n: number): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'note.send', room);
    if (denied) return denied;
    const { notes, settled } = notesIn(room.entries);
    const note = notes.find((entry) => entry.n === n && entry.by.id === actor.id && !settled.has(n));
    if (!note) return { code: 'refusal.noNote' };
    const { section } = note;
    await room.record({ act: 'withdrawNote', ...(section === undefined ? {} : { section }), of: n }, actor);
    room.connections.notifyNotesChanged(actor.id);
    return null;
  });
}

/** The notes an actor may read, oldest first: a chair reads all of them, everyone else their own. */
export async function notesFor(room: Room, actor: Actor): Promise<readonly SectionNote[]> {
  const readsAll = can(actor, 'note.read', room);
  const { notes, settled } = notesIn(room.entries);
  return Promise.all(
    notes
      .filter(({ by }) => readsAll || by.id === actor.id)
      .map(async (entry): Promise<SectionNote> => {
        const { n, at, by, section = '', version = '' } = entry;
        const body = await bodyOf<NoteBody>(room, entry);
        const settlement = settled.get(n);
        return {
          n,
          section,
          at,
          by,
          version,
          approvedAt: approvedAt(room.entries, section, version),
          message: body.message,
          work: body.work,
          settled: settlement
            ? { at: settlement.at, by: settlement.by, ...(await bodyOf<SettledBody>(room, settlement)) }
            : null,
        };
      }),
  );
}

/** The ledger entries of all notes that were not withdrawn, and the entry that settled each of them. */
function notesIn(entries: readonly LedgerEntry[]) {
  const withdrawn = new Set(entries.flatMap(({ act, of }) => (act === 'withdrawNote' ? [of] : [])));
  return {
    notes: entries.filter(({ act, n }) => act === 'note' && !withdrawn.has(n)),
    /**
     * By the number of the note. The map also contains entries that refer to lines other than notes; their keys match
     * no note above.
     */
    settled: new Map(entries.flatMap((entry) => (entry.of === undefined ? [] : [[entry.of, entry]]))),
  };
}

/** When a section was last approved with exactly this content; null: never. */
function approvedAt(entries: readonly LedgerEntry[], section: string, digest: string): string | null {
  const isApproval = (entry: LedgerEntry) =>
    entry.act === 'approve' && entry.section === section && entry.digest === digest;
  return entries.findLast(isApproval)?.at ?? null;
}

/** Reads the stored body of a ledger entry. Throws when it is missing. */
async function bodyOf<T>(room: Room, { n, digest = '' }: LedgerEntry): Promise<T> {
  const body = await room.contents.get(digest);
  if (body === null) throw new Error(`Entry ${n} of the ledger of ${room.id} has no content`);
  return body as T;
}

function refusalOf({ problem, where }: Extract<ParsedNote, { ok: false }>): Refusal {
  switch (problem) {
    case 'tooLarge':
      return { code: 'refusal.noteTooLarge', params: { kilobytes: MAX_NOTE_BYTES / 1024 } };
    case 'noSection':
      return { code: 'refusal.noSection', params: { section: where } };
    case 'badForm':
      return { code: 'refusal.badForm', params: { where } };
  }
}
