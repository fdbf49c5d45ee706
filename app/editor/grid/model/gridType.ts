import type { TableType } from '@schemes/model/tables/tableType';

/** A table type as a grid shows it: columns whose numbers are kept beside the document are not there. */
export function gridType(type: TableType): TableType {
  if (!type.columns.some(({ restricted }) => restricted)) return type;
  return { ...type, columns: type.columns.filter(({ restricted }) => !restricted) };
}
