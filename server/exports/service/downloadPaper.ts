import type { PaperFile } from '@app/context/Papers';
import type { Receipt } from '@app/context/Receipt';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { IssueRow } from '@server/exports/store/issues';
import { type NamedPaper, paperName } from '@server/exports/tasks/paperOf';
import type { MadeDraft } from '@server/exports/tasks/paperTask';
import { draftNumber } from '@server/exports/tasks/readSetting';
import { effectiveIssue, effectiveIssues, issuedFile } from './issuedFile';
import { ownerOf, type PaperRequest } from './PaperRequest';
import { paperInput } from './paperInput';
import { recordReceipt } from './recordReceipt';
import { surveyPaper } from './surveyPaper';

export type PaperVersion = 'draft' | 'final' | undefined;
export type DownloadedPaper = PaperFile & { readonly receipt: Receipt };

/** A new draft with its receipt, or the paper as it was issued. `Papers.make` explains `which`. */
export async function downloadPaper(
  request: PaperRequest,
  named: NamedPaper,
  which: PaperVersion,
): Promise<Result<DownloadedPaper>> {
  if (which === 'final') {
    const row = effectiveIssue(request, named);
    return row ? asIssued(request, named, row) : nothingFinal(request, named);
  }
  const made = await draftOrIssue(request, named, which === 'draft' ? [] : effectiveIssues(request, named));
  if (!made.ok) return made;
  if (made.value.kind === 'issue') return asIssued(request, named, made.value.row);
  const { version, file } = made.value;
  const { bytes, fileName, draft, sha256 } = file;
  const paper = paperName(named.definition.stem, named.part);
  const receipt = await recordReceipt(request, { paper, fileName, version, sha256, draft });
  return ok({ fileName, bytes, receipt });
}

/** A draft with the version of the scheme it was made from, or the issue for that version. */
export type DraftOrIssue =
  | { readonly kind: 'draft'; readonly version: string; readonly file: MadeDraft }
  | { readonly kind: 'issue'; readonly row: IssueRow };

/** The last of `issues` for the current version of the scheme, or else a new draft. Records nothing. */
export async function draftOrIssue(
  request: PaperRequest,
  { definition, part }: NamedPaper,
  issues: readonly IssueRow[],
): Promise<Result<DraftOrIssue>> {
  const { scheme, stored } = await paperInput(request);
  const task = {
    ...scheme,
    schemeId: request.room.id,
    paper: { kind: definition.kind, part },
    stored,
    issuedVersions: issues.map(({ version }) => version),
  };
  const made = await request.services.maker.draft(task, ownerOf(request));
  if (!made.ok) return made;
  const { version, file } = made.value;
  if (file) return ok({ kind: 'draft', version, file });
  const row = issues.findLast((issue) => issue.version === version);
  if (!row) throw new Error(`No draft was made of version ${version}, for which nothing was issued`);
  return ok({ kind: 'issue', row });
}

async function asIssued(
  request: PaperRequest,
  named: NamedPaper,
  row: IssueRow,
): Promise<Result<DownloadedPaper>> {
  const file = await issuedFile(request, row);
  if (!file.ok) return file;
  const { id, at, by, fileName, version, sha256 } = row;
  const paper = paperName(named.definition.stem, named.part);
  return ok({ ...file.value, receipt: { id, at, by, paper, fileName, version, sha256 } });
}

/** The refusal if no final paper exists: sections are not approved, or nobody issued it. */
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
