import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { effectiveIssues, issuedFile } from './issuedFile';
import { type PaperRequest, turnOf } from './PaperRequest';
import { draftOrIssue } from './takePaper';

/** The pages as they will print: a PDF where LibreOffice is installed, else the .docx itself. No receipt. */
export async function showPaper(
  request: PaperRequest,
  named: NamedPaper,
): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
  const found = await draftOrIssue(request, named, effectiveIssues(request, named));
  if (!found.ok) return found;
  const made =
    found.value.kind === 'issue' ? await issuedFile(request, found.value.row) : ok(found.value.file);
  if (!made.ok) return made;
  const { fileName, bytes } = made.value;
  if (!request.services.libreOffice.isThere) return ok({ type: 'docx', fileName, bytes });
  const pdf = await asPdf(request, { fileName, bytes });
  return pdf.ok ? ok({ type: 'pdf', ...pdf.value }) : pdf;
}

/** The PDF of a .docx, named like it. */
export async function asPdf(
  request: PaperRequest,
  { fileName, bytes }: PaperFile,
): Promise<Result<PaperFile>> {
  const pdf = await request.services.libreOffice.pdf(bytes, turnOf(request));
  return pdf.ok ? ok({ fileName: fileName.replace(/\.docx$/, '.pdf'), bytes: pdf.value }) : pdf;
}
