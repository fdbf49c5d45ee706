import { ageGaps } from './ageGaps';
import { deputyCount } from './deputyCount';
import { longService } from './longService';
import { sentAge } from './sentAge';
import { sentCount } from './sentCount';
import { womanLeader } from './womanLeader';

/** Every check of the family. */
export const UNITS_CHECKS = [womanLeader, deputyCount, ageGaps, longService, sentAge, sentCount] as const;
