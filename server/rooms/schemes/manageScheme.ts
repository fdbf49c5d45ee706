import { checkCell } from '@schemes/model/cells/cell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalToManage } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import type { Room } from '@server/rooms/room/Room';

/** The bounds of a scheme's title. */
const TITLE = { key: 'title', kind: 'text', maxLength: 300 } as const;

/** Renames a scheme. Resolves when the ledger entry is on disk; an unchanged title adds no entry. */
export function renameScheme(room: Room, actor: Actor, given: string): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalToManage(actor, room.organisation);
    if (denied) return denied;
    if (room.archived) return { code: 'refusal.archived' };
    const title = normalizeText(given);
    const isTitle = title !== '' && !title.includes('\n') && checkCell(TITLE, title) === null;
    if (!isTitle) return { code: 'refusal.badForm', params: { where: 'title' } };
    if (title === room.snapshotNow().title) return null;
    await room.record({ act: 'rename', note: title }, actor);
    await room.durable();
    return null;
  });
}

/**
 * Archives a scheme or restores it. An archived scheme refuses every change. Everyone who has it open is asked to
 * reconnect with their new rights.
 */
export function archiveScheme(room: Room, actor: Actor, archived: boolean): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalToManage(actor, room.organisation);
    if (denied || room.archived === archived) return denied;
    await room.record({ act: archived ? 'archive' : 'bringBack' }, actor);
    room.recheck();
    return null;
  });
}
