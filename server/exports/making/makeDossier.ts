import type { PaperFile } from '@app/context/Papers';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { ok, type Result } from '@schemes/policy/Result';
import { type IssueRow, numberText } from '@server/exports/store/issues';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import type { SurveyedPaper } from '@server/exports/tasks/paperTask';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';
import type { LedgerEntry } from '@server/store/scheme/Ledger';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { strToU8 } from 'fflate';
import { contentsList, type Listed } from './contentsList';
import { draftOf } from './draftOf';
import type { Moment } from './freezeScheme';

export interface DossierRequest {
  readonly scheme: string;
  readonly moment: Moment;
  readonly version: string;
  readonly entries: readonly LedgerEntry[];
  readonly papers: readonly (SurveyedPaper & { readonly definition: PaperDefinition })[];
  /** The issue of this version of the scheme, with its file, or null. */
  readonly issued: (
    named: NamedPaper,
  ) => Promise<Result<{ readonly row: IssueRow; readonly bytes: Uint8Array }> | null>;
  readonly maker: PaperMaker;
}

const OTHERS = [
  { file: 'bieu-so-lieu.xlsx', title: 'dossier.workbook' },
  { file: 'ban-trich-de-an.json', title: 'dossier.snapshot' },
  { file: 'nhat-ky.jsonl', title: 'dossier.ledger' },
] as const;

/**
 * Every paper of a scheme in one .zip: issued ones as they were issued, the others as drafts, with a contents list,
 * the workbook, the snapshot, the ledger and checksums. File names are ASCII, in the order of the list.
 */
export async function makeDossier(
  request: DossierRequest,
): Promise<Result<PaperFile & { readonly sha256: string }>> {
  const made = await Promise.all(request.papers.map((paper, i) => one(request, paper, i + 1)));
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const listed: Listed[] = [];
  for (const result of made) {
    if (!result.ok) return result;
    files.push({ name: result.value.listed.file, bytes: result.value.bytes });
    listed.push(result.value.listed);
  }
  const { frozen } = request.moment;
  const snapshot = request.moment.snapshot();
  const workbook = await request.maker.tables({ scheme: frozen });
  if (!workbook.ok) return workbook;
  const [tables, json, ledger] = OTHERS;
  files.push({ name: tables.file, bytes: workbook.value.bytes });
  const steps = frozen.steps === null ? {} : { steps: JSON.parse(frozen.steps) as unknown };
  files.push({
    name: json.file,
    bytes: strToU8(`${JSON.stringify({ ...storedSnapshot(snapshot), ...steps }, null, 2)}\n`),
  });
  const lines = request.entries.map((entry) => `${JSON.stringify(entry)}\n`);
  files.push({ name: ledger.file, bytes: strToU8(lines.join('')) });
  const list = contentsList(snapshot.title, request.version, listed, OTHERS);
  const bundled = await request.maker.bundle({
    files: [{ name: '00-muc-luc.txt', bytes: strToU8(list) }, ...files],
  });
  if (!bundled.ok) return bundled;
  const fileName = `ho-so-de-an-${request.version.slice(0, 12)}.zip`;
  return ok({ fileName, ...bundled.value });
}

async function one(
  { scheme, moment, version, issued, maker }: DossierRequest,
  paper: DossierRequest['papers'][number],
  place: number,
): Promise<Result<{ readonly listed: Listed; readonly bytes: Uint8Array }>> {
  const { definition, part, partName } = paper;
  const about = { title: definition.title, part: partName };
  const name = (fileName: string) => `${String(place).padStart(2, '0')}-${fileName}`;
  const standing = await issued({ definition, part });
  if (standing) {
    if (!standing.ok) return standing;
    const { row, bytes } = standing.value;
    const number = row.number ? numberText(row.number.n, row.setting) : null;
    return ok({ bytes, listed: { ...about, file: name(row.fileName), number, draft: null } });
  }
  const draft = await draftOf(maker, { scheme, moment, version, definition, surveyed: paper });
  if (!draft.ok) return draft;
  const { bytes, fileName } = draft.value;
  const listed = { ...about, file: name(fileName), number: null, draft: draft.value.draft };
  return ok({ bytes, listed });
}
