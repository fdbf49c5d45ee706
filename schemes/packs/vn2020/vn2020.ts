import type { Clause } from '../clause';
import { surplusClauses } from '../common/surplus';
import { EDITION } from '../edition';
import { PROVINCES } from '../levels';
import type { Pack } from '../pack';
import { RETIREMENT_UNTIL_2020 } from '../retirement';

const REGULATION = '244-QĐ/TW@2014-06-09';
const CLAUSES: readonly Clause[] = [...surplusClauses(REGULATION)];

/** Chỉ thị 35-CT/TW of 30/5/2019, term 2020-2025. */
export const VN_2020: Pack = {
  id: 'vn-2020',
  version: '1',
  edition: EDITION,
  term: '2020-2025',
  base: '35-CT/TW@2019-05-30',
  from: '2019-05-30',
  parameters: {
    ageMonth: {
      co_so: '2020-04',
      xa_cu: '2020-04',
      huyen: '2020-06',
      ctt: '2020-06',
      tinh: '2020-09',
      tinh_dt: '2020-09',
    },
    retirement: RETIREMENT_UNTIL_2020,
    rotationLevels: [...PROVINCES, 'huyen'],
    mergedAreAppointed: false,
    askMerger: [],
  },
  clauses: CLAUSES,
};
