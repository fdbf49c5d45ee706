import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import type { LibreOffice } from '@server/exports/workers/LibreOffice';
import { effectiveIssues, issuedFile } from './issuedFile';
import type { PaperRequest } from './PaperRequest';
import { draftOrIssue } from './takePaper';

/** The pages as they will print: a PDF where LibreOffice is installed, else the .docx itself. No receipt. */
export async function showPaper(
  request: PaperRequest,
  named: NamedPaper,
): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
  const { libreOffice } = request.services;
  const found = await draftOrIssue(request, named, effectiveIssues(request, named));
  if (!found.ok) return found;
  const made =
    found.value.kind === 'issue' ? await issuedFile(request, found.value.row) : ok(found.value.file);
  if (!made.ok) return made;
  const { fileName, bytes } = made.value;
  if (!libreOffice.isThere) return ok({ type: 'docx', fileName, bytes });
  const pdf = await asPdf(libreOffice, { fileName, bytes });
  return pdf.ok ? ok({ type: 'pdf', ...pdf.value }) : pdf;
}

/** The PDF of a .docx, named like it. */
export async function asPdf(
  libreOffice: LibreOffice,
  { fileName, bytes }: PaperFile,
): Promise<Result<PaperFile>> {
  const pdf = await libreOffice.pdf(bytes);
  return pdf.ok ? ok({ fileName: fileName.replace(/\.docx$/, '.pdf'), bytes: pdf.value }) : pdf;
}
