import { atLeast } from './atLeast';
import { bands } from './bands';
import { blocs } from './blocs';
import { ethnic } from './ethnic';
import { midBand } from './midBand';

/** Every check of the family. */
export const RATIO_CHECKS = [atLeast, bands, midBand, ethnic, blocs] as const;
