import type { Clause } from '../clause';

/**
 * Age clauses for the roster (B3) with those they give for the review of incumbents (B2): the same months of service
 * for who is to stand again. What depends on a government post is asked in the roster alone.
 */
export function withReview(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause): readonly Clause[] => {
    const { check } = clause;
    if (check.kind !== 'age.left' || check.candidacy !== 're_election' || check.only === 'government')
      return [clause];
    const { months, except } = check;
    const only = check.only === 'deputies' ? check.only : undefined;
    return [clause, { ...clause, check: { kind: 'review.left', months, only, except } }];
  });
}
