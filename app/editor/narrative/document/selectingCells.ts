import { PluginKey } from '@tiptap/pm/state';

/** While a drag selects cells of a table, the position of the cell in which the drag began; otherwise null. */
export const selectingCells = new PluginKey<number | null>('selectingCells');
