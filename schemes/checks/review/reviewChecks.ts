import { incumbents } from './incumbents';
import { leaving } from './leaving';
import { notStanding } from './notStanding';
import { policy } from './policy';
import { reviewed } from './reviewed';
import { reviewLeft } from './reviewLeft';

/** Every check of the family. */
export const REVIEW_CHECKS = [reviewLeft, reviewed, incumbents, notStanding, leaving, policy] as const;
