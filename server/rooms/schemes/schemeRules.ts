import type { RulesComparison } from '@app/context/RulesPage';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { compareFindings } from '@schemes/layers/compareFindings';
import { areSameRules, rulesOf, underRules } from '@schemes/layers/rulesInForce';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { refusalFor } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import { validate } from '@schemes/rules/judge/validate';
import type { Room } from '@server/rooms/room/Room';

/** Compares the findings of a scheme under its own rules and under others. The scheme does not change. */
export function compareRules(snapshot: Snapshot, next: RulesInForce): RulesComparison {
  const now = rulesOf(snapshot);
  const changes = compareFindings(validate(snapshot).findings, validate(underRules(snapshot, next)).findings);
  return { now, next, isUpToDate: areSameRules(now, next), digest: contentDigest({ now, next }), changes };
}

/**
 * Moves a scheme to the rules in force. `seen` is the digest of the comparison that the actor read; refused if the rules of
 * the scheme or those in force have changed since. Section states stay. Resolves when the ledger entry is on disk.
 */
export function moveToRules(
  room: Room,
  actor: Actor,
  seen: string,
  inForce: () => RulesInForce,
): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'rules.move', room);
    if (denied) return denied;
    const { next, isUpToDate, digest } = compareRules(room.snapshotNow(), inForce());
    if (isUpToDate) return { code: 'refusal.rulesSame' };
    if (seen !== digest) return { code: 'refusal.rulesChanged' };
    await room.durable();
    await room.record({ act: 'rules', rules: next, digest }, actor);
    return null;
  });
}
