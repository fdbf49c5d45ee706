import { checkCell } from '@schemes/model/cells/cell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Actor, Role } from '@schemes/model/scheme/actor';
import { readsSchemes, refusalFor, refusalToManage } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import type { Room } from '@server/rooms/room/Room';
import type { LedgerAct } from '@server/store/scheme/Ledger';

/** The bounds of a scheme's title. */
const TITLE = { key: 'title', kind: 'text', maxLength: 300 } as const;

/** Renames a scheme. Resolves when the ledger entry is on disk; an unchanged title adds no entry. */
export function renameScheme(room: Room, actor: Actor, given: string): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalToManage(actor, room);
    if (denied) return denied;
    if (room.archived) return { code: 'refusal.archived' };
    const title = normalizeText(given);
    const isValid = title !== '' && !title.includes('\n') && checkCell(TITLE, title) === null;
    if (!isValid) return { code: 'refusal.badForm', params: { where: 'title' } };
    if (title === room.snapshotNow().title) return null;
    await room.record({ act: 'rename', note: title }, actor);
    await room.durable();
    return null;
  });
}

/**
 * Archives a scheme or restores it; adds no entry if it is already in that state. The content of an archived scheme is
 * read-only. Open connections whose right to write changes with it are asked to reconnect.
 */
export function archiveScheme(room: Room, actor: Actor, archived: boolean): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalToManage(actor, room);
    if (denied || room.archived === archived) return denied;
    await room.record({ act: archived ? 'archive' : 'bringBack' }, actor);
    room.connections.recheck();
    return null;
  });
}

/** Somebody to whom a scheme could be restricted, with their roles in its organisation. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/**
 * Restricts a scheme to the people with the ids in `given`, or opens it again to everyone with a role in the organisation
 * (`given` null). The actor, a chair, is always included. Refused when an id belongs neither to a candidate with a role that
 * reads schemes nor to somebody named before. `beforeRecorded` writes the office's ledger. Resolves when the ledger entry is
 * on disk and everyone who lost access is disconnected. Adds no entry when nothing changes.
 */
export function restrictScheme(
  room: Room,
  actor: Actor,
  given: readonly string[] | null,
  candidates: readonly Candidate[],
  beforeRecorded: (people: readonly LedgerAct['by'][] | null) => Promise<void>,
): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'scheme.restrict', room);
    if (denied) return denied;
    const before = room.state.people;
    if (given === null) {
      if (before === null) return null;
      await beforeRecorded(null);
      await room.record({ act: 'unrestrict' }, actor);
      room.connections.recheck();
      return null;
    }
    const eligible = new Map((before ?? []).map((person) => [person.id, person]));
    for (const { id, name, roles } of candidates)
      if (roles.some(readsSchemes)) eligible.set(id, { id, name });
    const ids = [...new Set([actor.id, ...given])];
    if (ids.some((id) => id !== actor.id && !eligible.has(id))) {
      return { code: 'refusal.badForm', params: { where: 'people' } };
    }
    const people = ids.map((id) => eligible.get(id) ?? { id, name: actor.name });
    if (before && isSameSet(ids, before)) return null;
    await beforeRecorded(people);
    await room.record({ act: 'restrict', people }, actor);
    room.connections.recheck();
    return null;
  });
}

function isSameSet(ids: readonly string[], people: readonly { readonly id: string }[]): boolean {
  return ids.length === people.length && people.every(({ id }) => ids.includes(id));
}
