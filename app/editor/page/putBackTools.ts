import { rewriteNarrative } from '../narrative/document/rewriteNarrative';
import { type PutBack, putBack } from '../room/putBack';

/** `putBack` with the schema of the text. */
export const putBackEdits: PutBack = (mine, live, outline, isOpen) =>
  putBack(mine, live, outline, isOpen, rewriteNarrative);
