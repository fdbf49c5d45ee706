import { votesNeeded } from '@schemes/checks/counting/passing';
import type { Candidate, Election } from './elections';

/** The result of a ballot at the congress. */
export interface ElectionResult {
  /** Names by votes, most first; those not counted yet come last. */
  readonly ranked: readonly Candidate[];
  /** Votes needed: more than half of the number summoned (ANY.WIN); null while that number is missing. */
  readonly need: number | null;
  readonly elected: readonly Candidate[];
  /** Candidates with equal votes for the last seat; the congress decides between them. */
  readonly tied: readonly Candidate[];
}

/**
 * Those with more than half of the votes are elected, most votes first, up to the number of seats (Quy chế bầu cử
 * 190-QĐ/TW).
 */
export function electionResult({ candidates, seats, counts }: Election): ElectionResult {
  const ranked = [...candidates].sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1));
  const need = counts.summoned === undefined ? null : votesNeeded(counts.summoned);
  if (need === null) return { ranked, need, elected: [], tied: [] };
  const enough = ranked.filter(({ votes }) => votes !== undefined && votes >= need);
  if (seats === null || enough.length <= seats) return { ranked, need, elected: enough, tied: [] };
  const last = enough[seats - 1]?.votes;
  if (last !== enough[seats]?.votes) return { ranked, need, elected: enough.slice(0, seats), tied: [] };
  return {
    ranked,
    need,
    elected: enough.filter(({ votes = 0 }) => votes > (last ?? 0)),
    tied: enough.filter(({ votes }) => votes === last),
  };
}
