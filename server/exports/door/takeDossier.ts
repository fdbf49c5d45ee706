import type { PaperFile } from '@app/context/Papers';
import { ok, type Result } from '@schemes/policy/Result';
import { definitionOf } from '@templates/official/papers';
import { makeDossier } from '../dossier/makeDossier';
import { issuedFile, standingIssue } from './issuedFile';
import { keepReceipt } from './keepReceipt';
import type { PaperRequest } from './PaperRequest';
import { surveyAll } from './surveyPaper';

/** Every paper of the scheme, as issued or as a draft, with what belongs to them, in one file with its receipt. */
export async function takeDossier(request: PaperRequest): Promise<Result<PaperFile>> {
  const { room, services } = request;
  const surveyed = await surveyAll(request);
  if (!surveyed.ok) return surveyed;
  const { moment, survey } = surveyed.value;
  const { version, papers } = survey;
  const made = await makeDossier({
    scheme: room.id,
    moment,
    version,
    entries: room.entries,
    papers: papers.map((one) => ({ ...one, definition: definitionOf(one.kind) })),
    issued: async (named) => {
      const row = standingIssue(request, named, version);
      const file = row && (await issuedFile(request, row));
      if (!row || !file) return null;
      return file.ok ? ok({ row, bytes: file.value.bytes }) : null;
    },
    maker: services.maker,
  });
  if (!made.ok) return made;
  const { fileName, sha256 } = made.value;
  await keepReceipt(request, { paper: 'ho-so', fileName, version, sha256 });
  return made;
}
