import type { CheckClause } from '../../checks/Check';
import { withReview } from '../everyTerm/withReview';

const PROVISIONS = ['60-KL/TW@2019-10-08', '26-HD/BTCTW@2019-10-18'] as const;
const LEVELS = { levels: ['tinh', 'tinh_dt', 'huyen', 'ctt', 'xa_cu', 'co_so'] } as const;

/** Clauses on months of service left, term 2020-2025: a full term for a first candidacy, half a term for re-election. */
export const AGES_2020: readonly CheckClause[] = withReview([
  {
    rule: '2020.AGE',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: PROVISIONS,
    scope: LEVELS,
    check: { kind: 'age.left', candidacy: 'first_time', months: 60 },
  },
  {
    rule: '2020.AGE',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: PROVISIONS,
    scope: LEVELS,
    check: { kind: 'age.left', candidacy: 're_election', months: 30 },
  },
  {
    // Published birth months imply 3/2021; a summary of the guidance says 5/2021. The clause uses the less strict one.
    rule: '2020.AGE.GOV',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: PROVISIONS,
    scope: { levels: ['tinh', 'tinh_dt', 'huyen'] },
    check: { kind: 'age.left', candidacy: 're_election', months: 30, only: 'government', at: '2021-03' },
  },
]);
