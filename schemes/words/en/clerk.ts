/** The clerk's page: papers, numbers, issues, previews; the dossier. */
export const clerk = {
  'dossier.title': 'CONTENTS OF THE DOSSIER',
  'dossier.version': 'Version of the scheme: {version}',
  'dossier.draft': 'draft {n}',
  'dossier.issued': 'issued',
  'dossier.number': 'number {number}',
  'dossier.snapshot': 'Snapshot of the scheme, to rebuild it or to check with de-an validate',
  'dossier.ledger': 'Ledger: every submission, approval, reopening and issue, chained by hashes',
  'dossier.workbook': 'The tables (Excel)',
} as const;
