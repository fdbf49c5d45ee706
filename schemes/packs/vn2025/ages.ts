import type { CheckClause } from '../../checks/Check';
import { PROVINCES } from '../../clauses/levels';
import type { Level } from '../../model/scheme/facts';
import { withReview } from '../everyTerm/withReview';

const COMMON_LEVELS: readonly Level[] = ['co_so', 'xa_cu', 'huyen', 'ctt', 'xa_moi', 'tw4'];
const LABOUR = ['45/2019/QH14@2019-11-20', '135/2020/NĐ-CP@2020-11-18'] as const;

/** Clauses on ages under the directive of 2024: a full term for a first candidacy, half a term for re-election. */
export const AGES_AB: readonly CheckClause[] = withReview([
  first('35-CT/TW@2024-06-14'),
  {
    ...head('2025.AGE.RE', '35-CT/TW@2024-06-14'),
    scope: { levels: [...COMMON_LEVELS, ...PROVINCES] },
    check: { kind: 'age.left', candidacy: 're_election', months: 30 },
  },
  {
    // Under the directive of 2024, the months of government posts are counted at 5/2026. The roster does not have
    // former posts.
    ...head('2025.a.AGE', '35-CT/TW@2024-06-14'),
    severity: 'information',
    scope: { levels: [...PROVINCES, 'huyen'] },
    check: { kind: 'age.left', candidacy: 'first_time', months: 60, only: 'government', at: '2026-05' },
  },
  cellSecretary('first_time', 65, 60),
  cellSecretary('re_election', 67, 62),
]);

/** Clauses on ages under Chỉ thị 45-CT/TW: 48 months for re-election, 42 for deputy secretaries of provinces. */
export const AGES_C: readonly CheckClause[] = withReview([
  first('45-CT/TW@2025-04-14'),
  {
    ...head('2025.AGE.RE', '45-CT/TW@2025-04-14'),
    scope: { levels: COMMON_LEVELS },
    check: { kind: 'age.left', candidacy: 're_election', months: 48 },
  },
  {
    ...head('2025.AGE.RE', '45-CT/TW@2025-04-14'),
    scope: { levels: PROVINCES },
    check: { kind: 'age.left', candidacy: 're_election', months: 48, except: 'deputies' },
  },
  {
    ...head('2025.AGE.RE.PBT', '45-CT/TW@2025-04-14'),
    scope: { levels: PROVINCES },
    check: { kind: 'age.left', candidacy: 're_election', months: 42, only: 'deputies' },
  },
  {
    // For a first candidacy for a government post, the months are counted at 3/2026. The roster does not have former
    // posts.
    ...head('2025.AGE.GOV', '45-CT/TW@2025-04-14'),
    severity: 'information',
    scope: { levels: [...PROVINCES, 'xa_moi'] },
    check: { kind: 'age.left', candidacy: 'first_time', months: 60, only: 'government', at: '2026-03' },
  },
  {
    // The months are counted at the month of the Front's own congress. The roster does not show who works for the Front
    // full-time.
    ...head('2025.AGE.FRONT', '45-CT/TW@2025-04-14'),
    severity: 'information',
    scope: { levels: [...PROVINCES, 'xa_moi'] },
    check: {
      kind: 'age.left',
      candidacy: 're_election',
      months: 36,
      only: 'front',
      atFact: 'front_congress',
    },
  },
  cellSecretary('first_time', 65, 60),
  cellSecretary('re_election', 67, 62),
]);

function head(rule: string, directive: string) {
  return {
    rule,
    severity: 'mandatory',
    confidence: 'reported',
    provisions: [directive, ...LABOUR],
  } as const;
}

function first(directive: string): CheckClause {
  return {
    ...head('2025.AGE.FIRST', directive),
    scope: { levels: [...COMMON_LEVELS, ...PROVINCES] },
    check: { kind: 'age.left', candidacy: 'first_time', months: 60 },
  };
}

/** Clauses of Hải Dương on cells in villages. The scheme does not say whether a cell is in a village. */
function cellSecretary(candidacy: 'first_time' | 're_election', male: number, female: number): CheckClause {
  return {
    rule: '2025.AGE.CELL',
    severity: 'information',
    confidence: 'reported',
    provisions: ['27-HD/BTCTW@2024-08-26'],
    scope: { levels: ['chi_bo'], places: ['hai_duong'] },
    check: { kind: 'age.limit', who: 'secretary', candidacy, male, female },
  };
}
