import { PluginKey } from '@tiptap/pm/state';

/** Of the drag that selects cells of a table: the position of the cell in which it began; null while there is none. */
export const selectingCells = new PluginKey<number | null>('selectingCells');
