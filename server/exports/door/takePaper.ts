import type { PaperFile } from '@app/context/Papers';
import type { Receipt } from '@app/context/Receipt';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { draftOf } from '../draftOf';
import type { IssueRow } from '../issues';
import { type NamedPaper, paperName } from '../paperOf';
import { draftNumber } from '../readSetting';
import { currentIssue, issuedFile, standingIssue } from './issuedFile';
import { keepReceipt } from './keepReceipt';
import type { PaperRequest } from './PaperRequest';
import { surveyPaper } from './surveyPaper';

export type PaperVersion = 'draft' | 'final' | undefined;
export type Taken = PaperFile & { readonly receipt: Receipt };

/** A draft with its receipt, or the paper as it was issued; `which` as `Papers.make` has it. */
export async function takePaper(
  request: PaperRequest,
  named: NamedPaper,
  which: PaperVersion,
): Promise<Result<Taken>> {
  if (which !== 'draft') {
    const row = which === 'final' ? standingIssue(request, named, null) : await currentIssue(request, named);
    if (row) return asIssued(request, named, row);
    if (which === 'final') return nothingFinal(request, named);
  }
  const made = await freshDraft(request, named);
  if (!made.ok) return made;
  const { bytes, fileName, draft, version, sha256 } = made.value;
  const paper = paperName(named.definition.stem, named.part);
  const receipt = await keepReceipt(request, { paper, fileName, version, sha256, draft });
  return ok({ fileName, bytes, receipt });
}

/** A draft of the scheme as it stands, with its version. Nothing is kept of it. */
export async function freshDraft(request: PaperRequest, named: NamedPaper) {
  const { room, services } = request;
  const found = await surveyPaper(request, named);
  if (!found.ok) return found;
  const { moment, survey, surveyed } = found.value;
  const { version } = survey;
  const draft = { scheme: room.id, moment, version, definition: named.definition, surveyed };
  const made = await draftOf(services.maker, draft);
  return made.ok ? ({ ok: true, value: { ...made.value, version } } as const) : made;
}

async function asIssued(request: PaperRequest, named: NamedPaper, row: IssueRow): Promise<Result<Taken>> {
  const file = await issuedFile(request, row);
  if (!file.ok) return file;
  const { id, at, by, fileName, version, sha256 } = row;
  const paper = paperName(named.definition.stem, named.part);
  return ok({ ...file.value, receipt: { id, at, by, paper, fileName, version, sha256 } });
}

/** Why there is no final paper: sections are open, or nobody issued it. */
async function nothingFinal(request: PaperRequest, named: NamedPaper): Promise<Result<never>> {
  const found = await surveyPaper(request, named);
  if (!found.ok) return found;
  const { survey, surveyed } = found.value;
  const count = survey.notApproved.length;
  if (count === 0) return refuse({ code: 'refusal.notIssued' });
  return refuse({
    code: 'refusal.notAllApproved',
    params: { count, draft: draftNumber(surveyed.setting) },
  });
}
