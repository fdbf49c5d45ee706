import type { CheckClause } from '../../checks/Check';
import { PROVINCES } from '../../clauses/levels';
import { scheduleWindows } from '../everyTerm/scheduleWindows';

const CT45 = ['45-CT/TW@2025-04-14'] as const;
const HD31 = ['31-HD/BTCTW@2025-04-23'] as const;

/**
 * Milestones under Chỉ thị 45-CT/TW and Hướng dẫn 31-HD/BTCTW of 2025: rule, provision, scope, milestone, first day, last
 * day.
 */
export const SCHEDULE_C: readonly CheckClause[] = scheduleWindows([
  ['2025.DEADLINE', CT45, undefined, 'grassroots_congresses', undefined, '2025-06-30'],
  ['2025.DEADLINE', CT45, undefined, 'district_congresses', undefined, '2025-08-31'],
  ['2025.PREP', HD31, { levels: ['tinh_hn2', 'tinh_hn3'] }, 'merger_scheme', undefined, '2025-06-15'],
  ['2025.PREP', HD31, { levels: PROVINCES }, 'commune_scheme', undefined, '2025-05-15'],
  ['2025.PREP', HD31, { levels: [...PROVINCES, 'xa_moi'] }, 'appointments', '2025-07-01', '2025-08-15'],
  ['2025.PREP', HD31, { levels: PROVINCES }, 'secretary_appointed', undefined, '2025-09-15'],
]);
