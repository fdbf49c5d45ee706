import type { TableOutline } from '@schemes/model/scheme/outline';

/** The table that a file is imported into. */
export type ImportedTable = Pick<TableOutline, 'id' | 'type' | 'title'>;
