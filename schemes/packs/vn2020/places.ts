import type { CheckClause } from '../../checks/Check';

const CT35 = ['35-CT/TW@2019-05-30'] as const;
const HAI_DUONG = { levels: ['huyen'], places: ['hai_duong'] } as const;
const AGENCIES = {
  levels: ['ctt'],
  places: ['hai_duong'],
  bodyKinds: ['provincial_party_agencies', 'provincial_peoples_committee'],
} as const;
const HEAD = { severity: 'mandatory', confidence: 'reported', provisions: CT35 } as const;

/** Clauses of provinces for the term 2020-2025, within the directive. */
export const PLACES_2020: readonly CheckClause[] = [
  {
    ...HEAD,
    rule: '2020.HD.BCH',
    scope: HAI_DUONG,
    check: { kind: 'size.range', body: 'executive_committee', min: 33, max: 41 },
  },
  {
    // 40 and 41 apply only to the three cities. The scheme does not say which district it is of.
    ...HEAD,
    rule: '2020.HD.BCH',
    severity: 'information',
    scope: HAI_DUONG,
    check: { kind: 'size.blocRanges', min: 33, max: 40 },
  },
  {
    ...HEAD,
    rule: '2020.HD.KHOI',
    severity: 'target',
    scope: HAI_DUONG,
    check: {
      kind: 'ratio.blocs',
      ranges: {
        party: [9, 11],
        government: [11, 13],
        front: [4, 5],
        internal_affairs: [4, 4],
        other: [2, 3],
        grassroots: [3, 5],
      },
    },
  },
  {
    ...HEAD,
    rule: '2020.HD.CTT',
    scope: AGENCIES,
    check: { kind: 'size.range', body: 'executive_committee', min: 21, max: 27 },
  },
  {
    ...HEAD,
    rule: '2020.HD.CTT',
    scope: AGENCIES,
    check: { kind: 'size.range', body: 'standing_committee', min: 7, max: 9 },
  },
  {
    ...HEAD,
    rule: '2020.TERM2',
    provisions: ['13-TT/TU@2019-10-28'],
    scope: { levels: ['huyen'], places: ['nghe_an'] },
    check: { kind: 'person.terms', most: 2 },
  },
  {
    ...HEAD,
    rule: '2020.TWOPOSTS',
    confidence: 'confirmed',
    provisions: ['05-HD/TU@2019-11-04'],
    scope: { places: ['lai_chau'] },
    check: { kind: 'person.posts', who: 'standing_leadership', most: 2 },
  },
];
