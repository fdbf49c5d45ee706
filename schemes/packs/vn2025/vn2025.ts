import type { Level } from '../../model/facts';
import type { Clause } from '../clause';
import { surplusClauses } from '../common/surplus';
import { EDITION } from '../edition';
import { PROVINCES } from '../levels';
import type { Pack, PackParameters } from '../pack';
import { RETIREMENT_FROM_2021 } from '../retirement';
import { SIZES_C } from './sizesC';

const TERM = '2025-2030';
const REGULATION = '190-QĐ/TW@2024-10-10';
const ROTATION: readonly Level[] = [...PROVINCES, 'huyen'];

const AB: PackParameters = {
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

const C: PackParameters = {
  ageMonth: {
    co_so: '2025-04',
    xa_cu: '2025-04',
    huyen: '2025-06',
    ctt: '2025-06',
    xa_moi: '2025-07',
    tinh: '2025-09',
    tinh_dt: '2025-09',
    tinh_hn2: '2025-09',
    tinh_hn3: '2025-09',
    tw4: '2025-09',
  },
  retirement: RETIREMENT_FROM_2021,
  rotationLevels: ROTATION,
  mergedAreAppointed: true,
  askMerger: ['xa_moi'],
};

const SHARED: readonly Clause[] = surplusClauses(REGULATION);

/** Chỉ thị 35-CT/TW of 14/6/2024. */
export const VN_2025_A: Pack = {
  id: 'vn-2025.a',
  version: 'a',
  edition: EDITION,
  term: TERM,
  base: '35-CT/TW@2024-06-14',
  from: '2024-06-14',
  parameters: AB,
  clauses: [...SHARED],
};

/** With Kết luận 118-KL/TW of 18/1/2025. */
export const VN_2025_B: Pack = {
  ...VN_2025_A,
  id: 'vn-2025.b',
  version: 'b',
  base: '118-KL/TW@2025-01-18',
  from: '2025-01-18',
  clauses: [...SHARED],
};

/** Chỉ thị 45-CT/TW of 14/4/2025, which replaced both. */
export const VN_2025_C: Pack = {
  id: 'vn-2025.c',
  version: 'c',
  edition: EDITION,
  term: TERM,
  base: '45-CT/TW@2025-04-14',
  from: '2025-04-14',
  parameters: C,
  clauses: [...SIZES_C, ...SHARED],
};
