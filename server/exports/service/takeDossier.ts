import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import { numberText } from '@server/exports/store/issues';
import { type IssuedFile, paperKey } from '@server/exports/tasks/paperTask';
import { issuedFile } from './issuedFile';
import { keepReceipt } from './keepReceipt';
import { type PaperRequest, turnOf } from './PaperRequest';
import { type PaperInput, paperInput } from './paperInput';

/** Every paper of the scheme, as issued or as a draft, with what belongs to them, in one file with its receipt. */
export async function takeDossier(request: PaperRequest): Promise<Result<PaperFile>> {
  const { room, services } = request;
  const input = await paperInput(request);
  const issued = await issuedNow(request, input);
  if (!issued.ok) return issued;
  const { scheme, kept } = input;
  const { entries } = room;
  const task = { ...scheme, schemeId: room.id, kept, issued: issued.value, entries };
  const made = await services.maker.dossier(task, turnOf(request));
  if (!made.ok) return made;
  const { version, file } = made.value;
  const { fileName, bytes, sha256 } = file;
  await keepReceipt(request, { paper: 'ho-so', fileName, version, sha256 });
  return ok({ fileName, bytes });
}

/**
 * The files issued for this version of the scheme that the actor may have. The version costs a trip of its own, which a
 * scheme without issues is spared: the files of every version would be a larger load than the second reading.
 */
async function issuedNow(
  request: PaperRequest,
  { scheme, kept }: PaperInput,
): Promise<Result<readonly IssuedFile[]>> {
  const { room, services } = request;
  const rows = services.store.register.data.issues.filter((row) => row.scheme === room.id && !row.cancelled);
  const [first] = rows;
  if (!first) return ok([]);
  const only = { kind: first.paper, part: first.part };
  const survey = await services.maker.survey({ ...scheme, kept, only }, turnOf(request));
  if (!survey.ok) return survey;
  const { version } = survey.value;
  const files = new Map<string, IssuedFile>();
  for (const row of rows.filter((one) => one.version === version)) {
    const file = await issuedFile(request, row);
    if (!file.ok) continue;
    const number = row.number ? numberText(row.number.n, row.setting) : null;
    const paper = { kind: row.paper, part: row.part };
    files.set(paperKey(paper), { ...paper, number, ...file.value });
  }
  return ok([...files.values()]);
}
