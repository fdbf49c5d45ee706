import { votesNeeded } from '@schemes/checks/counting/passing';
import type { Candidate, Election } from './elections';

/** How a ballot at the congress came out. */
export interface ElectionResult {
  /** Names from most votes to fewest; those not counted last. */
  readonly ranked: readonly Candidate[];
  /** Votes it takes: more than half of those summoned (ANY.WIN); null while nobody wrote how many those are. */
  readonly need: number | null;
  readonly elected: readonly Candidate[];
  /** Of equal votes for the last of the seats: the congress decides between them. */
  readonly tied: readonly Candidate[];
}

/** Elected are those with more than half of the votes, from the top, as many as there are seats (Quy chế bầu cử 190-QĐ/TW). */
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
