import { EDITION } from '../../clauses/edition';
import { PROVINCES } from '../../clauses/levels';
import type { Pack } from '../../clauses/pack';
import { RETIREMENT_UNTIL_2020 } from '../../clauses/retirement';
import { sharedClauses } from '../everyTerm/clausesOfEveryTerm';
import { factClauses } from '../everyTerm/facts';
import { AGES_2020 } from './ages';
import { CONGRESS_2020 } from './congress';
import { PEOPLE_2020 } from './people';
import { PLACES_2020 } from './places';
import { SCHEDULE_2020 } from './schedule';
import { SIZES_2020 } from './sizes';

/** The pack of Chỉ thị 35-CT/TW of 30/5/2019, term 2020-2025. */
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
  clauses: [
    ...factClauses({ from: '2019-05-30', to: '2024-06-13' }),
    ...SIZES_2020,
    ...PLACES_2020,
    ...PEOPLE_2020,
    ...AGES_2020,
    ...CONGRESS_2020,
    ...SCHEDULE_2020,
    ...sharedClauses({
      charter: ['29-QĐ/TW@2016-07-25'],
      elections: '244-QĐ/TW@2014-06-09',
      cliques: '205-QĐ/TW@2019-09-23',
    }),
  ],
};
