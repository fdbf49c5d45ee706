import { perPerson } from './perPerson';
import { perPost } from './perPost';
import { planCounts } from './planCounts';
import { planSource } from './planSource';

/** Every check of the family. */
export const PLAN_CHECKS = [planCounts, perPost, perPerson, planSource] as const;
