import type { GridCommand } from './GridCommand';

/** How an edit ends: by a command that moves on; null where the focus went elsewhere. */
export type EditEnd = Extract<GridCommand, { kind: 'move' | 'next' }> | { readonly kind: 'addRow' } | null;
