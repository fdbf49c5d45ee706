import type { GridCommand } from './GridCommand';

/** How an edit ends: by a command that moves the cursor; null if the input lost the focus. */
export type EditEnd = Extract<GridCommand, { kind: 'move' | 'next' }> | { readonly kind: 'addRow' } | null;
