import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { draftOrIssue } from './downloadPaper';
import { effectiveIssues, issuedFile } from './issuedFile';
import { ownerOf, type PaperRequest } from './PaperRequest';

/**
 * The pages of a paper as they will print: a PDF if LibreOffice is installed, else the .docx. It is the issue for the
 * current version of the scheme, or else a draft. Records no receipt.
 */
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
  if (!request.services.libreOffice.isInstalled) return ok({ type: 'docx', fileName, bytes });
  const pdf = await asPdf(request, { fileName, bytes });
  return pdf.ok ? ok({ type: 'pdf', ...pdf.value }) : pdf;
}

/** Converts a .docx to a PDF of the same name. */
export async function asPdf(
  request: PaperRequest,
  { fileName, bytes }: PaperFile,
): Promise<Result<PaperFile>> {
  const pdf = await request.services.libreOffice.pdf(bytes, ownerOf(request));
  return pdf.ok ? ok({ fileName: fileName.replace(/\.docx$/, '.pdf'), bytes: pdf.value }) : pdf;
}
