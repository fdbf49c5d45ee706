import type { PaperFile } from '@app/context/Papers';
import type { Receipt } from '@app/context/Receipt';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { draftOf } from '../draftOf';
import type { IssueRow } from '../issues';
import { type NamedPaper, paperName } from '../paperOf';
import { draftNumber } from '../readSetting';
import { currentIssue, issuedFile, standingIssue } from './issuedFile';
import { keepReceipt } from './keepReceipt';
import type { PaperErrand } from './PaperErrand';
import { surveyPaper } from './surveyPaper';

export type Wish = 'draft' | 'final' | undefined;
export type Taken = PaperFile & { readonly receipt: Receipt };

/** A draft with its receipt, or the paper as it was issued; `wish` as `Papers.make` has it. */
export async function takePaper(errand: PaperErrand, named: NamedPaper, wish: Wish): Promise<Result<Taken>> {
  if (wish !== 'draft') {
    const row = wish === 'final' ? standingIssue(errand, named, null) : await currentIssue(errand, named);
    if (row) return asIssued(errand, named, row);
    if (wish === 'final') return nothingFinal(errand, named);
  }
  const made = await freshDraft(errand, named);
  if (!made.ok) return made;
  const { bytes, fileName, draft, version, sha256 } = made.value;
  const paper = paperName(named.definition.stem, named.part);
  const receipt = await keepReceipt(errand, { paper, fileName, version, sha256, draft });
  return ok({ fileName, bytes, receipt });
}

/** A draft of the scheme as it stands, with its version. Nothing is kept of it. */
export async function freshDraft(errand: PaperErrand, named: NamedPaper) {
  const { room, desk } = errand;
  const found = await surveyPaper(errand, named);
  if (!found.ok) return found;
  const { moment, survey, surveyed } = found.value;
  const { version } = survey;
  const wish = { scheme: room.id, moment, version, definition: named.definition, surveyed };
  const made = await draftOf(desk.maker, wish);
  return made.ok ? ({ ok: true, value: { ...made.value, version } } as const) : made;
}

async function asIssued(errand: PaperErrand, named: NamedPaper, row: IssueRow): Promise<Result<Taken>> {
  const file = await issuedFile(errand, row);
  if (!file.ok) return file;
  const { id, at, by, fileName, version, sha256 } = row;
  const paper = paperName(named.definition.stem, named.part);
  return ok({ ...file.value, receipt: { id, at, by, paper, fileName, version, sha256 } });
}

/** Why there is no final paper: sections are open, or nobody issued it. */
async function nothingFinal(errand: PaperErrand, named: NamedPaper): Promise<Result<never>> {
  const found = await surveyPaper(errand, named);
  if (!found.ok) return found;
  const { survey, surveyed } = found.value;
  const count = survey.notApproved.length;
  if (count === 0) return refuse({ code: 'refusal.notIssued' });
  return refuse({
    code: 'refusal.notAllApproved',
    params: { count, draft: draftNumber(surveyed.setting) },
  });
}
