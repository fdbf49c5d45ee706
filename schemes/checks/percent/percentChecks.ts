import { countWithin } from './countWithin';
import { list } from './list';
import { parts } from './parts';
import { stated } from './stated';
import { target } from './target';

/** Every check of the family. */
export const PERCENT_CHECKS = [target, list, stated, parts, countWithin] as const;
