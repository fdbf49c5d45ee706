import type { TableOutline } from '@schemes/model/scheme/outline';

/** The table a file is taken into. */
export type ImportedTable = Pick<TableOutline, 'id' | 'type' | 'title'>;
