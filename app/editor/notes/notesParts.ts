import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** A note of a section. Notes come from the server after the page can be used. */
export const NOTE_CARD = new LatePart(async () => (await withWords(import('./NoteCard'))).NoteCard);

/** Work that the room did not take. */
export const LOST_CARD = new LatePart(async () => (await withWords(import('./LostCard'))).LostCard);
