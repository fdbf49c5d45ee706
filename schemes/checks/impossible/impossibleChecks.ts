import { birth } from './birth';
import { bodies } from './bodies';
import { delegates } from './delegates';
import { nameless } from './nameless';
import { party } from './party';
import { retirement } from './retirement';
import { seats } from './seats';
import { titles } from './titles';
import { twice } from './twice';

/** Every check of the family. */
export const IMPOSSIBLE_CHECKS = [
  birth,
  party,
  retirement,
  titles,
  twice,
  nameless,
  seats,
  bodies,
  delegates,
] as const;
