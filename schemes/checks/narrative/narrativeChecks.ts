import { blank } from './blank';
import { citations } from './citations';
import { numbers } from './numbers';

/** Every check of the family. */
export const NARRATIVE_CHECKS = [blank, citations, numbers] as const;
