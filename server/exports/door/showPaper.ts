import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import type { LibreOffice } from '../LibreOffice';
import type { NamedPaper } from '../paperOf';
import { currentIssue, issuedFile } from './issuedFile';
import type { PaperRequest } from './PaperRequest';
import { freshDraft } from './takePaper';

/** The pages as they will print: a PDF where LibreOffice is here, else the .docx itself. No receipt. */
export async function showPaper(
  request: PaperRequest,
  named: NamedPaper,
): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
  const { libreOffice } = request.services;
  const row = await currentIssue(request, named);
  const made = row ? await issuedFile(request, row) : await freshDraft(request, named);
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
