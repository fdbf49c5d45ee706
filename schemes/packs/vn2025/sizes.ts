import type { CheckClause } from '../../checks/Check';
import type { Body } from '../../clauses/vocabulary';
import type { BODY_KINDS } from '../../model/scheme/facts';

const CT45 = { severity: 'mandatory', confidence: 'reported', provisions: ['45-CT/TW@2025-04-14'] } as const;
const XA = { levels: ['xa_moi'] } as const;
const UNMERGED = { levels: ['tinh', 'tinh_dt'], merged: false } as const;

type Cap = readonly [
  rule: string,
  levels: NonNullable<CheckClause['scope']>['levels'],
  kind: (typeof BODY_KINDS)[number],
  body: Body,
  min: number | undefined,
  max: number,
];

/** Bodies with caps of their own: rule, level, kind of body, body of the table, least, most. */
const CAPS: readonly Cap[] = [
  ['2025.TW4', ['tw4'], 'party_agencies', 'executive_committee', undefined, 39],
  ['2025.TW4', ['tw4'], 'party_agencies', 'standing_committee', undefined, 17],
  ['2025.TW4', ['tw4'], 'government', 'executive_committee', undefined, 61],
  ['2025.TW4', ['tw4'], 'government', 'standing_committee', undefined, 17],
  ['2025.TW4', ['tw4'], 'national_assembly', 'executive_committee', undefined, 39],
  ['2025.TW4', ['tw4'], 'national_assembly', 'standing_committee', undefined, 19],
  ['2025.TW4', ['tw4'], 'front', 'executive_committee', undefined, 45],
  ['2025.TW4', ['tw4'], 'front', 'standing_committee', undefined, 15],
  ['2025.TW4', ['tw4'], 'party_agencies', 'deputy_secretary', 3, 4],
  ['2025.TW4', ['tw4'], 'government', 'deputy_secretary', 3, 4],
  ['2025.TW4', ['tw4'], 'national_assembly', 'deputy_secretary', 3, 4],
  ['2025.TW4', ['tw4'], 'front', 'deputy_secretary', 3, 4],
  ['2025.CTT.TINH', ['ctt'], 'provincial_party_agencies', 'executive_committee', undefined, 27],
  ['2025.CTT.TINH', ['ctt'], 'provincial_party_agencies', 'standing_committee', undefined, 9],
  ['2025.CTT.TINH', ['ctt'], 'provincial_party_agencies', 'inspection_committee', undefined, 7],
  ['2025.CTT.TINH', ['ctt'], 'provincial_peoples_committee', 'executive_committee', undefined, 27],
  ['2025.CTT.TINH', ['ctt'], 'provincial_peoples_committee', 'standing_committee', undefined, 9],
  ['2025.CTT.TINH', ['ctt'], 'provincial_peoples_committee', 'inspection_committee', undefined, 7],
];

/** Makes the clauses on the caps of the four central committees and the two provincial bodies, for a directive or conclusion. */
export function bodyCaps(provision: string): readonly CheckClause[] {
  return CAPS.map(([rule, levels, kind, body, min, max]) => ({
    rule,
    severity: 'mandatory',
    confidence: 'reported',
    provisions: [provision],
    scope: { levels, bodyKinds: [kind] },
    check: { kind: 'size.range', body, min, max },
  }));
}

/** Clauses on sizes under Chỉ thị 45-CT/TW of 14/4/2025. */
export const SIZES_C: readonly CheckClause[] = [
  {
    ...CT45,
    rule: '2025.BCH.XA',
    scope: XA,
    check: {
      kind: 'size.byMerger',
      body: 'executive_committee',
      min: 27,
      steps: [
        { upTo: 2, max: 27 },
        { upTo: 20, max: 33 },
      ],
    },
  },
  {
    ...CT45,
    rule: '2025.BTV.XA',
    scope: XA,
    check: { kind: 'size.range', body: 'standing_committee', min: 9, max: 11 },
  },
  {
    ...CT45,
    rule: '2025.PBT.XA',
    scope: XA,
    check: { kind: 'size.range', body: 'deputy_secretary', min: 2, max: 2 },
  },
  {
    ...CT45,
    rule: '2025.PBT.XA',
    scope: XA,
    check: { kind: 'person.deputies', post: 'committee_chair' },
  },
  {
    ...CT45,
    rule: '2025.BTV.XA.STRUCT',
    severity: 'target',
    scope: XA,
    check: {
      kind: 'person.standingPosts',
      posts: [
        'council_chair',
        'committee_chair',
        'council_vice_chair',
        'committee_vice_chair',
        'inspection_head',
        'party_building_head',
        'military_commander',
        'police_chief',
        'front_chair',
      ],
    },
  },
  {
    ...CT45,
    rule: '2025.BCH.TINH.M',
    scope: { levels: ['tinh_hn2', 'tinh_hn3'] },
    check: { kind: 'size.merged' },
  },
  {
    ...CT45,
    rule: '2025.BCH.TINH.U',
    scope: UNMERGED,
    check: { kind: 'size.factMax', body: 'executive_committee', fact: 'max15_committee' },
  },
  {
    ...CT45,
    rule: '2025.BCH.TINH.U',
    scope: UNMERGED,
    check: { kind: 'size.factMax', body: 'standing_committee', fact: 'max15_standing' },
  },
  {
    ...CT45,
    rule: '2025.PBT.TINH',
    provisions: ['102-KL/TW@2024-11-30', ...CT45.provisions],
    scope: UNMERGED,
    check: { kind: 'size.factMax', body: 'deputy_secretary', fact: 'max_deputies' },
  },
  {
    ...CT45,
    rule: '2025.PBT.MTTQ',
    severity: 'target',
    scope: UNMERGED,
    check: { kind: 'person.frontDeputy' },
  },
  ...bodyCaps('45-CT/TW@2025-04-14'),
];

/** Clauses on sizes that Nghệ An set under the directive of 2024, which was replaced on 14/4/2025. */
export const SIZES_NGHE_AN: readonly CheckClause[] = [
  {
    rule: '2025.a.TINH',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: ['09-TT/TU@2024-09-10'],
    scope: { levels: ['tinh', 'tinh_dt'], places: ['nghe_an'] },
    check: { kind: 'size.range', body: 'executive_committee', max: 69 },
  },
  {
    // Vinh has 43, six districts have 41, and the others 39. The scheme does not say which district it is of.
    rule: '2025.a.TINH',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: ['09-TT/TU@2024-09-10'],
    scope: { levels: ['huyen'], places: ['nghe_an'] },
    check: { kind: 'size.range', body: 'executive_committee', max: 43 },
  },
];

/** Clauses on sizes that Kết luận 118-KL/TW of 18/1/2025 added. */
export const SIZES_B: readonly CheckClause[] = [
  {
    rule: '2025.b.XA',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: ['118-KL/TW@2025-01-18'],
    scope: { levels: ['xa_cu'] },
    check: { kind: 'size.range', body: 'standing_committee', min: 5, max: 7 },
  },
  {
    // Nobody may be added from 18/1/2025 on. The table has only the number at the start of the term, hence `information`.
    rule: '2025.FREEZE',
    severity: 'information',
    confidence: 'reported',
    provisions: ['118-KL/TW@2025-01-18'],
    scope: { levels: ['tinh', 'tinh_dt', 'huyen'] },
    check: { kind: 'size.frozen', body: 'standing_committee' },
  },
  ...bodyCaps('118-KL/TW@2025-01-18'),
];
