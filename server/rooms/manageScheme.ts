import type { Actor } from '@schemes/model/actor';
import { checkCell } from '@schemes/model/cell';
import { refusalToManage } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import type { Room } from './Room';

/** What a snapshot's title may hold. */
const TITLE = { key: 'title', kind: 'text', maxLength: 300 } as const;

/** Gives a scheme another title. Answers when the ledger line is on disk; the same title again is no line. */
export function renameScheme(room: Room, actor: Actor, given: string): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalToManage(actor, room.organisation);
    if (denied) return denied;
    if (room.archived) return { code: 'refusal.archived' };
    const title = given.normalize('NFC').trim();
    const isTitle = title !== '' && !title.includes('\n') && checkCell(TITLE, title) === null;
    if (!isTitle) return { code: 'refusal.badForm', params: { where: 'title' } };
    if (title === room.snapshotNow().title) return null;
    await room.record({ act: 'rename', note: title }, actor);
    await room.durable();
    return null;
  });
}

/**
 * Puts a scheme into the archive or brings it back. From the ledger line on the guard refuses every change, and whoever
 * has it open is asked to come again with what they may do now.
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
