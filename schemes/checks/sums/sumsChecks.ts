import { members } from './members';
import { parts } from './parts';
import { stated } from './stated';

/** Every check of the family. */
export const SUMS_CHECKS = [parts, stated, members] as const;
