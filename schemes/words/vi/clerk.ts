/** The clerk's page: papers, numbers, issues, previews; the dossier. */
export const clerk = {
  'dossier.title': 'MỤC LỤC HỒ SƠ',
  'dossier.version': 'Phiên bản đề án: {version}',
  'dossier.draft': 'dự thảo lần {n}',
  'dossier.issued': 'đã phát hành',
  'dossier.number': 'số {number}',
  'dossier.snapshot': 'Bản trích đề án, để lập lại đề án hoặc kiểm tra bằng de-an validate',
  'dossier.ledger': 'Nhật ký: mọi lần trình, duyệt, mở lại, phát hành, nối nhau bằng mã băm',
  'dossier.workbook': 'Các biểu số liệu (Excel)',
} as const;
