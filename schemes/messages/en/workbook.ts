import type { workbook as vi } from '../vi/workbook';

/** Tables as spreadsheets. English. */
export const workbook = {
  'workbook.table': 'Export to Excel',
  'workbook.tableOf': 'Export to Excel: {title}',
  'workbook.all': 'Tables as Excel (.xlsx)',
} as const satisfies Readonly<Record<keyof typeof vi, string>>;
