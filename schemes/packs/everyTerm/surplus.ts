import type { CheckClause } from '../../checks/Check';
import type { SurplusBody } from '../../clauses/vocabulary';

const PREPARED: readonly SurplusBody[] = ['executive_committee', 'standing_committee'];
const ELECTED: readonly SurplusBody[] = [...PREPARED, 'inspection_committee'];
/** Greatest number of names above the seats on a ballot list, in percent of the seats. */
const MOST = 30;
const SMALL = { from: 3, to: 5 } as const;

/**
 * Clauses on the number of candidates for the seats, the same in both terms. `regulation`: id of the election regulation of
 * the time.
 */
export function surplusClauses(regulation: string): readonly CheckClause[] {
  const head = { severity: 'mandatory', provisions: [regulation], scope: { appointed: false } } as const;
  return [
    {
      ...head,
      rule: 'ANY.SUR.PREP',
      confidence: 'reported',
      check: { kind: 'surplus.prepared', bodies: PREPARED, low: 10, high: 15, most: MOST, small: SMALL },
    },
    {
      ...head,
      rule: 'ANY.SUR.MORE',
      confidence: 'reported',
      check: { kind: 'surplus.more', bodies: ELECTED },
    },
    { ...head, rule: 'ANY.SUR.MORE', confidence: 'believed', check: { kind: 'delegation.more' } },
    {
      ...head,
      rule: 'ANY.SUR.SMALL',
      confidence: 'reported',
      check: { kind: 'surplus.small', bodies: ELECTED, ...SMALL, most: 1 },
    },
    {
      ...head,
      rule: 'ANY.SUR.MAX',
      confidence: 'reported',
      check: { kind: 'surplus.ballot', bodies: ELECTED, most: MOST, small: { from: 1, to: 5 } },
    },
    {
      ...head,
      rule: 'ANY.SUR.MAX',
      confidence: 'believed',
      check: { kind: 'delegation.ballot', most: MOST, small: { from: 1, to: 5 } },
    },
    {
      ...head,
      rule: 'ANY.WIN',
      confidence: 'believed',
      provisions: ['ĐL@2011-01-19', regulation],
      check: { kind: 'surplus.elected', bodies: ELECTED },
    },
    {
      ...head,
      rule: 'ANY.SUR.TIE',
      confidence: 'reported',
      check: { kind: 'steps.tie', body: 'executive_committee' },
    },
  ];
}
