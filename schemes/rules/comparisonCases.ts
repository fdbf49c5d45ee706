import { type Cells, type RuleCase, TERM_20, XA } from './ruleCase';

type Tables = RuleCase['scheme']['tables'];
type More = Partial<Pick<RuleCase, 'code' | 'how' | 'needs'>>;

const XA_20 = { level: 'xa_cu', congress_date: '2020-05-20', merged_from: 2 } as const;
const HUYEN_20 = { level: 'huyen', congress_date: '2020-07-15', max15_committee: 100 } as const;
const CO_SO = { level: 'co_so', congress_date: '2025-05-20' } as const;
const CO_SO_20 = { level: 'co_so', congress_date: '2020-05-20' } as const;
const CELL = { level: 'chi_bo', congress_date: '2025-02-10', official_members: 12 } as const;
const roster = (...cells: readonly Cells[]): Tables => ({
  B3: Object.fromEntries(cells.map((one, i) => [`p${i}`, { full_name: `Người ${i}`, ...one }])),
});
const committee = (cells: Cells): Tables => ({ B1: { executive_committee: cells } });
const surplus = (cells: Cells): Tables => ({ B6: { executive_committee: cells } });
const SLATED = { slated: ['committee'] } as const;
const FIRST = { ...SLATED, candidacy_kind: 'first_time' } as const;

/** Where two sides of a comparison are equal, and where a rule waits for one cell alone. */
export const COMPARISON_CASES: readonly RuleCase[] = [
  one('ANY.CELL.VOTES', 'silent', {
    facts: XA,
    tables: { ...committee({ current: 30 }), ...roster({ votes_3: 30 }) },
  }),
  one('ANY.CELL.BODIES', 'silent', {
    facts: XA,
    tables: { B1: { executive_committee: { planned: 9 }, standing_committee: { planned: 9 } } },
  }),
  one('ANY.CELL.BODIES', 'silent', {
    facts: XA,
    tables: { B6: { executive_committee: { introduced: 5 }, standing_committee: { introduced: 5 } } },
  }),
  one('ANY.CELL.PARTY', 'silent', {
    facts: XA,
    tables: roster({ party_probation: '2000-03-03', party_official: '2000-03-03' }),
  }),
  one('ANY.CELL.PARTY', 'silent', { facts: XA, tables: roster({ party_official: '2025-07-25' }) }),
  one('ANY.CELL.RETIREMENT', 'silent', {
    facts: XA,
    tables: roster(
      { birth: '1980-01', retirement_month: '2020-01' },
      { birth: '1980-01', retirement_month: '2055-01' },
    ),
  }),
  one(
    'ANY.CELL.BIRTH',
    'finding',
    { facts: XA, tables: roster({ birth: '2025-07' }) },
    { code: 'impossible.tooYoung' },
  ),
  one('2025.TIME', 'met', { facts: { ...XA, congress_end: '2025-07-25' } }, { how: 'facts.days' }),
  one('2020.TIME', 'met', {
    facts: { ...CO_SO_20, congress_date: '2020-04-01', congress_end: '2020-04-02' },
    term: TERM_20,
  }),
  one('2020.TIME', 'met', {
    facts: { ...CO_SO_20, congress_date: '2020-06-30', congress_end: '2020-06-30' },
    term: TERM_20,
  }),
  ...[97, 92].map((planned) =>
    one('2020.BCH.CUT', 'met', { facts: HUYEN_20, term: TERM_20, tables: committee({ planned }) }),
  ),
  one('ANY.CELL.9', 'met', {
    facts: CELL,
    tables: { B1: { executive_committee: { planned: 5 }, deputy_secretary: { planned: 1 } } },
  }),
  one('ANY.BTV.EXIST', 'undecided', { facts: CO_SO, tables: committee({ planned: 9 }) }),
  one('ANY.BTV.EXIST', 'silent', { facts: CO_SO, tables: committee({ planned: 8 }) }),
  ...[3, 5].map((seats) =>
    one('ANY.SUR.PREP', 'undecided', { facts: XA, tables: surplus({ seats, introduced: seats + 2 }) }),
  ),
  one('ANY.SUR.PREP', 'undecided', { facts: XA, tables: surplus({ seats: 20, introduced: 20 }) }),
  one('ANY.SUR.MAX', 'met', { facts: XA, tables: surplus({ seats: 1, ballot_list: 2 }) }),
  one('ANY.DEL.SUM', 'met', {
    facts: { ...XA, official_members: 30 },
    tables: { B7: { a: { official_members: 30 }, b: {} } },
  }),
  one('ANY.DEL.COMP', 'met', {
    facts: { ...XA, incumbents: 3 },
    tables: { B7: { a: { ex_officio: 3, by_unit: 1 }, b: {} } },
  }),
  one(
    'ANY.MATCH.INTRODUCED',
    'finding',
    { facts: XA, tables: { ...surplus({ introduced: 3 }), ...roster(SLATED, SLATED) } },
    { code: 'match.introduced.executive_committee' },
  ),
  one('ANY.MATCH.INTRODUCED', 'silent', { facts: XA, tables: { ...surplus({}), ...roster({}) } }),
  one('ANY.SUM.PARTS', 'met', {
    tables: { B4: { a: { criterion: 'Nữ', count: 5 }, b: { criterion: 'Trẻ', count: 5, parent: 'a' } } },
  }),
  one(
    '2025.AGE.FIRST',
    'met',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male', birth: '1980-01' }) },
    { how: 'age.left' },
  ),
  one(
    '2025.AGE.FIRST',
    'met',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male', birth: '1980-01', retirement_month: '2040-01' }) },
    { how: 'age.leftOwn' },
  ),
  one(
    '2025.AGE.FIRST',
    'undecided',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male' }) },
    { needs: ['birth'] },
  ),
  one(
    '2025.AGE.FIRST',
    'undecided',
    { facts: XA, tables: roster({ ...FIRST, birth: '1980' }) },
    { needs: ['sex'] },
  ),
  one('2020.DEL.COSO', 'undecided', kind({ official_members: 100 }), { needs: ['congress_kind'] }),
  one('2020.DEL.COSO', 'undecided', kind({ congress_kind: 'plenary' }), { needs: ['official_members'] }),
  one('2020.BCH.MERGE', 'undecided', merged({ seats_before_merger: 20, leavers: 1 }, {}), {
    needs: ['planned'],
  }),
  one('2020.BCH.MERGE', 'undecided', merged({ leavers: 1 }, { planned: 15 }), {
    needs: ['seats_before_merger'],
  }),
  one('2020.BCH.MERGE', 'undecided', merged({ seats_before_merger: 20 }, { planned: 15 }), {
    needs: ['leavers'],
  }),
  one(
    'ANY.PACK',
    'undecided',
    { facts: { level: 'xa_moi' }, tables: committee({ planned: 27 }) },
    { needs: ['congress_date'] },
  ),
];

function one(rule: string, says: RuleCase['says'], scheme: RuleCase['scheme'], more: More = {}): RuleCase {
  const given = JSON.stringify({ ...scheme.facts, ...scheme.tables });
  return { rule, name: `sides equal, or one cell missing: ${given}`, scheme, says, ...more };
}

function kind(facts: RuleCase['scheme']['facts']): RuleCase['scheme'] {
  return { facts: { ...CO_SO_20, ...facts }, term: TERM_20 };
}

function merged(facts: RuleCase['scheme']['facts'], cells: Cells): RuleCase['scheme'] {
  return { facts: { ...XA_20, ...facts }, term: TERM_20, tables: committee(cells) };
}
