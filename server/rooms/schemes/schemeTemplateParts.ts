import type { TemplateComparison } from '@app/context/TemplatePage';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { type StoredAdditions, storedAdditions } from '@schemes/model/scheme/storedAdditions';
import { refusalFor } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import type { Room } from '@server/rooms/room/Room';
import { missingParts } from '@templates/schemes/missingParts';

/** What the newest version of its template would add to a scheme; null: nothing. The scheme does not change. */
export function compareTemplate(snapshot: Snapshot): TemplateComparison | null {
  const missing = missingParts(snapshot);
  if (!missing) return null;
  const { sections, tables } = missing.additions;
  return { sections, tables, held: missing.held, digest: contentDigest(storedAdditions(missing.additions)) };
}

/** How many sections and tables of the newest template version the scheme lacks, including tables of new sections. */
export function countMissing(snapshot: Snapshot): number {
  const missing = missingParts(snapshot);
  if (!missing) return 0;
  const { sections, tables } = missing.additions;
  const inside = sections.reduce((sum, { section }) => sum + section.tables.length, 0);
  return sections.length + inside + tables.length + missing.held.length;
}

/** The titles of the added sections and tables. */
export function addedTitles({ sections, tables }: StoredAdditions): readonly string[] {
  return [...sections.map(({ section }) => section.title), ...tables.map(({ table }) => table.title)];
}

/**
 * Adds to a scheme the sections and tables of the newest version of its template that it lacks. Refused if the
 * additions no longer have the digest `seen`, which the actor read. Adds no table to a section that is not open.
 * Resolves when the ledger entry with the additions is on disk.
 */
export function takeTemplate(room: Room, actor: Actor, seen: string): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'template.take', room);
    if (denied) return denied;
    const missing = missingParts(room.snapshotNow());
    if (!missing) return { code: 'refusal.templateSame' };
    const { additions } = missing;
    if (additions.sections.length + additions.tables.length === 0) return { code: 'refusal.templateHeld' };
    const stored = storedAdditions(additions);
    const digest = contentDigest(stored);
    if (seen !== digest) return { code: 'refusal.templateChanged' };
    await room.durable();
    await room.record({ act: 'template', additions: stored, digest }, actor);
    return null;
  });
}
