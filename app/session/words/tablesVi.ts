import { allocation } from '@schemes/messages/vi/allocation';
import { grid } from '@schemes/messages/vi/grid';
import { imports } from '@schemes/messages/vi/imports';
import { tables } from '@schemes/messages/vi/tables';

/** The messages of tables and facts. */
export const tablesVi = {
  ...allocation,
  ...grid,
  ...imports,
  ...tables,
};
