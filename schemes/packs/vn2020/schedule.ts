import type { CheckClause } from '../../checks/Check';
import type { Scope } from '../../clauses/scope';
import { scheduleWindows } from '../everyTerm/scheduleWindows';

const CT35 = ['35-CT/TW@2019-05-30'] as const;
const LAI_CHAU: Scope = { places: ['lai_chau'], levels: ['huyen'] };

/** Milestones of the term 2020-2025: rule, provision, scope, milestone, first day, last day. */
export const SCHEDULE_2020: readonly CheckClause[] = scheduleWindows([
  ['2020.DEADLINE', CT35, undefined, 'grassroots_congresses', '2020-04-01', '2020-06-30'],
  ['2020.DEADLINE', CT35, undefined, 'district_congresses', undefined, '2020-08-31'],
  // The conference of 25/11/2019 on the two papers set their dates: in January 2020, and before 15/2/2020.
  ['2020.LC.REPORT', ['05-HD/TU@2019-11-04'], LAI_CHAU, 'personnel_report', '2020-01-01', '2020-01-31'],
  [
    '2020.LC.REVIEW',
    ['22-QĐ/TU@2019-11-22'],
    { places: ['lai_chau'] },
    'review_report',
    undefined,
    '2020-02-14',
  ],
]);
