import { codeOf } from '../../model/tables/tableCodes';
import type { TableTypeId } from '../../model/tables/tableType';
import { summedColumns } from '../../tableViews/summedColumns';
import type { RuleCase } from '../testing/ruleCase';

const everyColumn = (type: TableTypeId, kind: 'parts' | 'stated'): readonly RuleCase[] =>
  summedColumns(type).map(({ key }) => ({
    rule: kind === 'parts' ? 'ANY.SUM.PARTS' : 'ANY.SUM.STATED',
    name: `${type}.${key}: 2 + 3 is not 6`,
    scheme: {
      tables: {
        [type]:
          kind === 'parts'
            ? {
                executive_committee: { [key]: 6 },
                x: { parent: 'executive_committee', [key]: 2 },
                y: { parent: 'executive_committee', [key]: 3 },
              }
            : { a: { [key]: 2 }, b: { [key]: 3 }, stated: { [key]: 6 } },
      },
    },
    outcome: 'finding',
    code: `sum.${kind}.${codeOf(type)}.${key}`,
    severity: 'mandatory',
  }));
const withHeadcount = (...units: readonly (number | null)[]): RuleCase['scheme'] => ({
  tables: {
    headcount: {
      ...Object.fromEntries(units.map((count, i) => [`g${i}`, count === null ? {} : { units: count }])),
      stated: { units: 58 },
    },
  },
});
const agencies = (units: readonly [number, number, number | null], deputies: readonly number[]) => ({
  tables: {
    headcount: {
      a: { group: 'Cơ quan chuyên môn', units: 21, deputies: 63 },
      ...Object.fromEntries(
        units.map((count, i) => [
          `a${i}`,
          count === null ? { parent: 'a' } : { parent: 'a', units: count, deputies: deputies[i] ?? 0 },
        ]),
      ),
    },
  },
});
const groups = (last: number | null): RuleCase['scheme'] => ({
  tables: {
    headcount: {
      others: { units: 37 },
      blank: { group: 'Cơ quan chuyên môn' },
      x: { parent: 'blank', units: 10 },
      y: { parent: 'blank', units: 9 },
      z: last === null ? { parent: 'blank' } : { parent: 'blank', units: last },
      stated: { units: 58 },
    },
  },
});

/** Cases on sums of parts and stated totals; the numbers are those of a provincial scheme of 2021. */
export const SUM_CASES: readonly RuleCase[] = [
  ...everyColumn('seats', 'parts'),
  ...everyColumn('headcount', 'parts'),
  ...everyColumn('headcount', 'stated'),
  ...everyColumn('quotas', 'stated'),
  {
    rule: 'ANY.SUM.STATED',
    name: '58 = 6+3+6+4+21+8+10',
    scheme: withHeadcount(6, 3, 6, 4, 21, 8, 10),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUM.STATED',
    name: 'a blank group counts as the sum of its parts: 58 = 37 + (10+9+2)',
    scheme: groups(2),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUM.STATED',
    name: 'a blank group whose parts make 20',
    scheme: groups(1),
    outcome: 'finding',
  },
  {
    rule: 'ANY.SUM.STATED',
    name: 'a part of a blank group is blank',
    scheme: groups(null),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SUM.STATED',
    name: '57 is not 58',
    scheme: withHeadcount(6, 3, 6, 4, 20, 8, 10),
    outcome: 'finding',
  },
  {
    rule: 'ANY.SUM.STATED',
    name: 'a group is blank',
    scheme: withHeadcount(6, 3, 6, 4, null, 8, 10),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SUM.STATED',
    name: 'too much already',
    scheme: withHeadcount(6, 30, 6, 4, null, 8, 10),
    outcome: 'finding',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: '21 = 10+9+2 and 63 = 30+27+6',
    scheme: agencies([10, 9, 2], [30, 27, 6]),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: '63 is not 30+27+5',
    scheme: agencies([10, 9, 2], [30, 27, 5]),
    outcome: 'finding',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: 'a part is blank',
    scheme: agencies([10, 9, null], [30, 27]),
    outcome: 'undecided',
  },
];
