import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import { numberText } from '@server/exports/store/issues';
import { type IssuedFile, paperKey } from '@server/exports/tasks/paperTask';
import { issuedFile } from './issuedFile';
import { ownerOf, type PaperRequest } from './PaperRequest';
import { type PaperInput, paperInput } from './paperInput';
import { recordReceipt } from './recordReceipt';

/** Makes the dossier of the scheme as one .zip, and records its receipt. `dossierTask` says what it contains. */
export async function downloadDossier(request: PaperRequest): Promise<Result<PaperFile>> {
  const { room, services } = request;
  const input = await paperInput(request);
  const issued = await issuedForVersion(request, input);
  if (!issued.ok) return issued;
  const { scheme, stored } = input;
  const { entries } = room;
  const task = { ...scheme, schemeId: room.id, stored, issued: issued.value, entries };
  const made = await services.maker.dossier(task, ownerOf(request));
  if (!made.ok) return made;
  const { version, file } = made.value;
  const { fileName, bytes, sha256 } = file;
  await recordReceipt(request, { paper: 'ho-so', fileName, version, sha256 });
  return ok({ fileName, bytes });
}

/**
 * The files issued for the current version of the scheme that the actor may read. If the scheme has issues, a survey finds
 * the version first: it takes less than sending the files of all versions to the paper thread.
 */
async function issuedForVersion(
  request: PaperRequest,
  { scheme, stored }: PaperInput,
): Promise<Result<readonly IssuedFile[]>> {
  const { room, services } = request;
  const rows = services.store.register.data.issues.filter((row) => row.scheme === room.id && !row.cancelled);
  const [first] = rows;
  if (!first) return ok([]);
  const only = { kind: first.paper, part: first.part };
  const survey = await services.maker.survey({ ...scheme, stored, only }, ownerOf(request));
  if (!survey.ok) return survey;
  const { version } = survey.value;
  const files = new Map<string, IssuedFile>();
  for (const row of rows.filter((issue) => issue.version === version)) {
    const file = await issuedFile(request, row);
    if (!file.ok) continue;
    const number = row.number ? numberText(row.number.n, row.setting) : null;
    const paper = { kind: row.paper, part: row.part };
    files.set(paperKey(paper), { ...paper, number, ...file.value });
  }
  return ok([...files.values()]);
}
