import { snapshotDigest } from '@schemes/doc/sectionDigest';
import { type MessageKey, t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { fileName } from '@schemes/model/text/fileName';
import { ok, type Result } from '@schemes/policy/Result';
import { PAPERS } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { schemeWorkbook } from '@templates/workbook/schemeWorkbook';
import { strToU8 } from 'fflate';
import { contentsList, type Listed } from './contentsList';
import { type DraftSource, makeDraft } from './draftTask';
import { type DossierAnswer, type DossierTask, type IssuedFile, paperKey } from './paperTask';
import { readScheme } from './readScheme';
import { type ArchiveFile, zipFiles } from './zipFiles';

/**
 * Puts every paper of a scheme into one .zip: issued papers as they were issued, the others as drafts. Adds a contents
 * list, the workbook, the snapshot, the ledger and checksums. The name of each paper contains the organisation, so that
 * the file can be used without the others. The name begins with the paper's number in the list.
 */
export async function dossierTask(task: DossierTask): Promise<Result<DossierAnswer>> {
  const read = readScheme(task);
  const version = snapshotDigest(read.plain);
  const source: DraftSource = { schemeId: task.schemeId, version, read, stored: task.stored };
  const files: ArchiveFile[] = [];
  const listed: Listed[] = [];
  for (const definition of PAPERS) {
    for (const part of definition.parts(read.snapshot)) {
      const paper = await paperFile(source, definition, part, task.issued);
      if (!paper.ok) return paper;
      const { fileName: name, bytes, number, draft } = paper.value;
      const file = `${String(files.length + 1).padStart(2, '0')} - ${name}`;
      const partName = part === null ? null : definition.partName(part, read.snapshot);
      files.push({ name: file, bytes });
      listed.push({ file, title: definition.title, part: partName, number, draft });
    }
  }
  // Tallies of the five steps are not among the tables.
  const workbook = await schemeWorkbook(read.plain);
  if (!workbook) throw new Error('The workbook of all tables is missing');
  const lines = task.entries.map((entry) => `${JSON.stringify(entry)}\n`);
  const others = otherFiles(read.plain);
  const list = contentsList(read.plain.title, version, listed, Object.values(others));
  const archive = zipFiles([
    { name: `00 - ${t('vi', 'file.contents')}.txt`, bytes: strToU8(list) },
    ...files,
    { name: others.workbook.file, bytes: workbook },
    {
      name: others.snapshot.file,
      bytes: strToU8(`${JSON.stringify(storedSnapshot(read.snapshot), null, 2)}\n`),
    },
    { name: others.ledger.file, bytes: strToU8(lines.join('')) },
  ]);
  return ok({ version, file: { fileName: nameOf(read.plain, 'file.dossier', 'zip'), ...archive } });
}

/** The files that are not papers, in the order of the contents list. */
function otherFiles(scheme: Snapshot) {
  return {
    workbook: { file: nameOf(scheme, 'file.workbook', 'xlsx'), title: 'dossier.workbook' },
    snapshot: { file: nameOf(scheme, 'file.snapshot', 'json'), title: 'dossier.snapshot' },
    ledger: { file: nameOf(scheme, 'file.ledger', 'jsonl'), title: 'dossier.ledger' },
  } as const;
}

function nameOf({ facts, term }: Snapshot, what: MessageKey, ending: string): string {
  return fileName([t('vi', what), String(facts.organisation_name ?? ''), term], ending);
}

interface PaperEntry extends Pick<Listed, 'number' | 'draft'> {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The paper as it was issued, or a draft of it. */
async function paperFile(
  source: DraftSource,
  definition: PaperDefinition,
  part: string | null,
  issued: readonly IssuedFile[],
): Promise<Result<PaperEntry>> {
  const key = paperKey({ kind: definition.kind, part });
  const final = issued.find((file) => paperKey(file) === key);
  if (final) return ok({ ...final, draft: null });
  const draft = await makeDraft(source, definition, part);
  return draft.ok ? ok({ ...draft.value, number: null }) : draft;
}
