import type { CheckClause } from '../../checks/Check';

/**
 * Age clauses for the roster, each followed by its counterpart for the review of incumbents. The counterpart requires the same
 * months of service of members who are to stand again. A clause on posts outside the Party has no counterpart.
 */
export function withReview(clauses: readonly CheckClause[]): readonly CheckClause[] {
  return clauses.flatMap((clause): readonly CheckClause[] => {
    const { check } = clause;
    if (check.kind !== 'age.left' || check.candidacy !== 're_election') return [clause];
    const { months, only, except } = check;
    if (only === 'government' || only === 'front') return [clause];
    return [clause, { ...clause, check: { kind: 'review.left', months, only, except } }];
  });
}
