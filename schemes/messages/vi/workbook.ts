/** Tables as spreadsheets. Vietnamese. */
export const workbook = {
  'workbook.table': 'Xuất Excel',
  'workbook.tableOf': 'Xuất Excel: {title}',
  'workbook.all': 'Các biểu ra Excel (.xlsx)',
} as const;
