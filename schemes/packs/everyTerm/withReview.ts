import type { Clause } from '../../clauses/clause';

/**
 * Age clauses for the roster with those they give for the review of incumbents: the same months of service
 * for who is to stand again. What depends on a post outside the Party is asked in the roster alone.
 */
export function withReview(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause): readonly Clause[] => {
    const { check } = clause;
    if (check.kind !== 'age.left' || check.candidacy !== 're_election') return [clause];
    const { months, only, except } = check;
    if (only === 'government' || only === 'front') return [clause];
    return [clause, { ...clause, check: { kind: 'review.left', months, only, except } }];
  });
}
