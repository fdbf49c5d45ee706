import { LatePart } from '../../../ui/LatePart';

/** What cleans the documents of other programs. */
export const PASTE_TOOLS = new LatePart(
  async () => (await import('./cleanPastedDocument')).cleanPastedDocument,
);
