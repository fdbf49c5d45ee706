import { allocation } from '@schemes/messages/vi/allocation';
import { grid } from '@schemes/messages/vi/grid';
import { imports } from '@schemes/messages/vi/imports';
import { tables } from '@schemes/messages/vi/tables';

/** What tables and facts say. */
export const tablesVi = {
  ...allocation,
  ...grid,
  ...imports,
  ...tables,
};
