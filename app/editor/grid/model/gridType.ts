import type { TableType } from '@schemes/model/tables/tableType';

/** A table type as a grid shows it: without the columns whose numbers are stored outside the document. */
export function gridType(type: TableType): TableType {
  if (!type.columns.some(({ restricted }) => restricted)) return type;
  return { ...type, columns: type.columns.filter(({ restricted }) => !restricted) };
}
