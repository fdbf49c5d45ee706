import type { GridCommand } from './GridCommand';

/** How an edit ends: by a command that moves on, or where it is (the focus went elsewhere). */
export type EditEnd = Extract<GridCommand, { kind: 'move' | 'next' | 'addRow' }> | null;
