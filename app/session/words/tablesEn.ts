import { allocation } from '@schemes/messages/en/allocation';
import { grid } from '@schemes/messages/en/grid';
import { imports } from '@schemes/messages/en/imports';
import { tables } from '@schemes/messages/en/tables';

/** The messages of tables and facts. */
export const tablesEn = {
  ...allocation,
  ...grid,
  ...imports,
  ...tables,
};
