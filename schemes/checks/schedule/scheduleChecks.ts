import { congressDay } from './congressDay';
import { dueWithin } from './dueWithin';
import { order } from './order';
import { progressState } from './progressState';
import { progressSum } from './progressSum';
import { responsible } from './responsible';

/** Every check of the family. */
export const SCHEDULE_CHECKS = [
  dueWithin,
  order,
  congressDay,
  responsible,
  progressSum,
  progressState,
] as const;
