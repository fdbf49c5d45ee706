import type { IssueCard } from '@app/context/IssueCard';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { finishIssue } from '@server/exports/store/recordIssue';
import { isoTime } from '@server/runtime/clock';
import { issueCard } from './issueCard';
import type { PaperRequest } from './PaperRequest';
import { readReason } from './readReason';

/**
 * Cancels an issue, with a reason. Its number stays used and its file stays stored. Refused if it is already cancelled.
 */
export async function cancelIssue(
  { room, actor, schemes, services }: PaperRequest,
  issue: string,
  reason: string,
): Promise<Result<IssueCard>> {
  const readable = readReason(reason);
  if (readable === null) return refuse({ code: 'refusal.reasonMissing' });
  const { register } = services.store;
  return room.runExclusive(async (): Promise<Result<IssueCard>> => {
    const row = await register.update(({ issues }) => {
      const found = issues.find((candidate) => candidate.id === issue && candidate.scheme === room.id);
      if (!found || found.cancelled) return null;
      const by = { id: actor.id, name: actor.name };
      found.cancelled = { reason: readable, at: isoTime(schemes.clock), by, ledger: null };
      return found;
    });
    if (!row) return refuse({ code: 'refusal.noIssue' });
    return ok(issueCard(await finishIssue(register, room, row), row.version));
  });
}
