import { checkCell } from '@schemes/model/cells/cell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Waiver } from '@schemes/model/findings/waiver';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalFor } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import { isWaivable } from '@schemes/rules/assessment/isWaivable';
import { validate } from '@schemes/rules/judge/validate';
import type { Room } from '@server/rooms/room/Room';
import { readSteps, withSteps } from '@server/rooms/steps/stepRecords';
import { type Clock, isoTime } from '@server/runtime/clock';

/**
 * Waives a mandatory finding, citing a decision of the level above. Refused if there is no such finding, if the finding
 * has no provision, and if the decision is incomplete. Resolves when the ledger entry is on disk.
 */
export function waiveFinding(
  room: Room,
  actor: Actor,
  key: string,
  given: Waiver['decision'],
  clock: Clock,
): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'finding.waive', room);
    if (denied) return denied;
    const decision = readDecision(given);
    if (!decision) return { code: 'refusal.decisionMissing' };
    const judged = withSteps(room.snapshotNow(), await readSteps(room));
    const finding = validate(judged).findings.find(
      (candidate) => candidate.severity === 'mandatory' && findingKey(candidate) === key,
    );
    if (!finding) return { code: 'refusal.noFinding' };
    if (!isWaivable(finding)) return { code: 'refusal.notWaivable' };
    const waiver: Waiver = {
      finding: key,
      rule: finding.rule,
      section: finding.at.section,
      decision,
      by: { id: actor.id, name: actor.name },
      at: isoTime(clock),
    };
    await room.record({ act: 'waive', section: waiver.section, waiver }, actor);
    return null;
  });
}

/** Revokes the waiver of a finding. Refused when there is none. Resolves when the ledger entry is on disk. */
export function unwaiveFinding(room: Room, actor: Actor, key: string): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'finding.waive', room);
    if (denied) return denied;
    const waiver = room.state.waivers.get(key);
    if (!waiver) return { code: 'refusal.noFinding' };
    await room.record({ act: 'unwaive', section: waiver.section, waiver }, actor);
    return null;
  });
}

/** The decision with normalised texts; null if a field is empty or too long, or if the date is not a date. */
function readDecision(given: Waiver['decision']): Waiver['decision'] | null {
  const text = (value: string, maxLength: number) => {
    const tidy = normalizeText(String(value ?? ''));
    return checkCell({ key: 'decision', kind: 'text', maxLength }, tidy) === null ? tidy : null;
  };
  const number = text(given.number, 60);
  const issuer = text(given.issuer, 200);
  const isDate = checkCell({ key: 'date', kind: 'date' }, given.date) === null;
  return number && issuer && isDate ? { number, date: given.date, issuer } : null;
}
