import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalFor } from '@schemes/policy/can';
import { actOfMove, checkMove, type Move } from '@schemes/policy/lifecycle';
import type { Refusal } from '@schemes/policy/Result';
import { blockingFindings } from '@schemes/rules/assessment/openFindings';
import { validate } from '@schemes/rules/judge/validate';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import { readSteps, withSteps } from '@server/rooms/steps/stepRecords';

/**
 * Moves a section to another state. Returns why the move is refused, or null once the ledger entry is on disk. An approval
 * checks, in one turn of the event loop, that the content has the digest that the chair read (`seen`) and no open mandatory
 * finding, then locks the section.
 */
export function moveSection(
  room: Room,
  actor: Actor,
  section: string,
  move: Move,
  given: { readonly note: string; readonly seen?: string | undefined },
): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, actOfMove(move), room);
    if (denied) return denied;
    // Nothing may be awaited between reading the content and locking the section.
    const steps = move === 'approve' ? await readSteps(room) : [];
    const snapshot = room.snapshotNow();
    const content = sectionContent(snapshot, section);
    if (!content) return { code: 'refusal.noSection', params: { section } };
    const note = normalizeText(given.note);
    const refusal = checkMove(move, statusOf(room.state, section).state, note);
    if (refusal) return refusal;
    const digest = contentDigest(content);
    if (move === 'approve') {
      if (given.seen !== digest) return { code: 'refusal.changedSinceSeen' };
      const judged = withSteps(snapshot, steps);
      const count = blockingFindings(judged, validate(judged).findings, section).length;
      if (count > 0) return { code: 'refusal.findingsStand', params: { count } };
      room.lock(section);
    }
    try {
      await room.durable();
      if (move === 'approve') await room.contents.put(digest, content);
      const recorded = move === 'submit' || move === 'approve' ? { digest } : {};
      await room.record({ act: move, section, ...(note ? { note } : {}), ...recorded }, actor);
    } finally {
      room.unlock(section);
    }
    return null;
  });
}
