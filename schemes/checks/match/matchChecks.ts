import { deputies } from './deputies';
import { introduced } from './introduced';
import { quality } from './quality';
import { reElected } from './reElected';
import { seats } from './seats';

/** Every check of the family. */
export const MATCH_CHECKS = [quality, seats, introduced, deputies, reElected] as const;
