import type { Examination } from '@schemes/examination/Examination';
import { examineFile } from '@schemes/examination/examineFile';
import { sheetsToExamine } from '@schemes/examination/sheetsToExamine';
import { wordToExamine } from '@schemes/examination/wordToExamine';
import { fileKind } from './fileKind';
import { ImportProblem } from './ImportProblem';
import { openArchive } from './openArchive';
import { readWordPackage } from './readWordFile';
import { readWorkbookFile } from './readWorkbookFile';
import { readDocument } from './word/readDocument';
import { readLayout } from './word/readLayout';

/**
 * Examines a .docx or .xlsx, recognised by content, within the limits of imported files (`IMPORT_LIMITS`). `today` is
 * `YYYY-MM-DD`. Throws `ImportProblem`.
 */
export async function readExamination(name: string, bytes: Uint8Array, today: string): Promise<Examination> {
  if (fileKind(bytes) !== 'archive') throw new ImportProblem('refusal.fileNotPaper');
  const parts = await openArchive(bytes);
  if (parts.has('xl/workbook.xml') || parts.has('content.xml'))
    return examineFile(sheetsToExamine(await readWorkbookFile(name, bytes)), today);
  return readWordPackage(parts, (file) =>
    examineFile(wordToExamine({ name, ...readDocument(file) }, readLayout(file)), today),
  );
}
