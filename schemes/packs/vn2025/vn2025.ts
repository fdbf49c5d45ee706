import type { CheckClause } from '../../checks/Check';
import { EDITION } from '../../clauses/edition';
import { PROVINCES } from '../../clauses/levels';
import type { Pack, PackParameters } from '../../clauses/pack';
import { RETIREMENT_FROM_2021 } from '../../clauses/retirement';
import type { Level } from '../../model/scheme/facts';
import { sharedClauses } from '../everyTerm/clausesOfEveryTerm';
import { factClauses } from '../everyTerm/facts';
import { AGES_AB, AGES_C } from './ages';
import { CONGRESS_AB, CONGRESS_C } from './congress';
import { PEOPLE_C, people2025 } from './people';
import { SCHEDULE_C } from './schedule';
import { SIZES_B, SIZES_C, SIZES_NGHE_AN } from './sizes';

const CT35 = '35-CT/TW@2024-06-14';
const CT45 = '45-CT/TW@2025-04-14';
const ROTATION: readonly Level[] = [...PROVINCES, 'huyen'];

const PARAMETERS_AB: PackParameters = {
  ageMonth: {
    co_so: '2025-04',
    xa_cu: '2025-04',
    huyen: '2025-06',
    ctt: '2025-06',
    tinh: '2025-09',
    tinh_dt: '2025-09',
    tw4: '2025-09',
  },
  retirement: RETIREMENT_FROM_2021,
  rotationLevels: ROTATION,
  mergedAreAppointed: false,
  askMerger: [],
};

const PARAMETERS_C: PackParameters = {
  ...PARAMETERS_AB,
  ageMonth: { ...PARAMETERS_AB.ageMonth, xa_moi: '2025-07', tinh_hn2: '2025-09', tinh_hn3: '2025-09' },
  mergedAreAppointed: true,
  askMerger: ['xa_moi'],
};

/**
 * The clauses that the packs of this term share. `charter`: ids of the regulations on carrying out the Charter. These were
 * replaced twice in this term: by 232-QĐ/TW from 20/1/2025, and by 294-QĐ/TW of 26/5/2025 from 1/7/2025. Findings cite the
 * one in force on the day of the congress.
 */
function shared(...charter: readonly string[]): readonly CheckClause[] {
  return [
    ...factClauses({ from: '2024-06-14', to: '2029-12-31' }),
    ...sharedClauses({ charter, elections: '190-QĐ/TW@2024-10-10', cliques: '114-QĐ/TW@2023-07-11' }),
  ];
}

const CLAUSES_AB = [...SIZES_NGHE_AN, ...people2025(CT35), ...AGES_AB, ...CONGRESS_AB];

/** The pack of Chỉ thị 35-CT/TW of 14/6/2024. */
export const VN_2025_A: Pack = {
  id: 'vn-2025.a',
  version: 'a',
  edition: EDITION,
  term: '2025-2030',
  base: CT35,
  from: '2024-06-14',
  parameters: PARAMETERS_AB,
  clauses: [...CLAUSES_AB, ...shared('24-QĐ/TW@2021-07-30')],
};

/** The pack of Chỉ thị 35-CT/TW with Kết luận 118-KL/TW of 18/1/2025. */
export const VN_2025_B: Pack = {
  ...VN_2025_A,
  id: 'vn-2025.b',
  version: 'b',
  base: '118-KL/TW@2025-01-18',
  from: '2025-01-18',
  clauses: [...SIZES_B, ...CLAUSES_AB, ...shared('24-QĐ/TW@2021-07-30', '232-QĐ/TW@2025-01-20')],
};

/** The pack of Chỉ thị 45-CT/TW of 14/4/2025, which replaced both. */
export const VN_2025_C: Pack = {
  id: 'vn-2025.c',
  version: 'c',
  edition: EDITION,
  term: '2025-2030',
  base: CT45,
  from: '2025-04-14',
  parameters: PARAMETERS_C,
  clauses: [
    ...SIZES_C,
    ...people2025(CT45),
    ...PEOPLE_C,
    ...AGES_C,
    ...CONGRESS_C,
    ...SCHEDULE_C,
    ...shared('232-QĐ/TW@2025-01-20', '294-QĐ/TW@2025-05-26'),
  ],
};
