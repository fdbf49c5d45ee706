import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** A note of a section. Notes are fetched after the page can be used. */
export const NOTE_CARD = new LatePart(async () => (await withWords(import('./NoteCard'))).NoteCard);

/** The card of lost work: edits that the room refused. */
export const LOST_CARD = new LatePart(async () => (await withWords(import('./LostCard'))).LostCard);
