import { deputies } from './deputies';
import { heads } from './heads';

/** Every check of the family. */
export const FRAME_CHECKS = [deputies, heads] as const;
