import { LatePart } from '../../../ui/LatePart';

/** The code that cleans content pasted from other programs. */
export const PASTE_TOOLS = new LatePart(
  async () => (await import('./cleanPastedDocument')).cleanPastedDocument,
);
