import { ageLimit } from './ageLimit';
import { monthsLeft } from './monthsLeft';

/** Every check of the family. */
export const AGE_CHECKS = [monthsLeft, ageLimit] as const;
