import { snapshotDigest } from '@schemes/doc/sectionDigest';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { definitionOf } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { makePaper } from './makePaper';
import { paperFileName } from './paperFileName';
import { paperMarks } from './paperMarks';
import { paperName } from './paperOf';
import type { DraftAnswer, DraftTask, MadeDraft, StoredSettings } from './paperTask';
import { type ReadScheme, readScheme } from './readScheme';
import { draftNumber, readDraft } from './readSetting';
import { startingSetting } from './startingSetting';

/**
 * Makes a draft of one paper; none if the paper was issued for this version of the scheme. Refused if the scheme has no
 * such paper.
 */
export async function draftTask(task: DraftTask): Promise<Result<DraftAnswer>> {
  const { schemeId, stored, issuedVersions } = task;
  const { kind, part } = task.paper;
  const definition = definitionOf(kind);
  const read = readScheme(task);
  if (!definition.parts(read.snapshot).includes(part)) {
    return refuse({ code: 'refusal.noPaper', params: { paper: paperName(definition.stem, part) } });
  }
  const version = snapshotDigest(read.plain);
  if (issuedVersions.includes(version)) return ok({ version, file: null });
  const draft = await makeDraft({ schemeId, version, read, stored }, definition, part);
  return draft.ok ? ok({ version, file: draft.value }) : draft;
}

/** What drafts are made from: a scheme that has been read, and the clerk's settings. */
export interface DraftSource {
  readonly schemeId: string;
  readonly version: string;
  readonly read: ReadScheme;
  readonly stored: StoredSettings;
}

/**
 * Makes a draft. Nobody can mistake it for a final paper: it has the mark «Dự thảo lần n» and no number. Refused if the
 * stored setting cannot be read.
 */
export async function makeDraft(
  { schemeId, version, read: { snapshot }, stored }: DraftSource,
  definition: PaperDefinition,
  part: string | null,
): Promise<Result<MadeDraft>> {
  const { number: _, ...form } = startingSetting(definition, part, snapshot, stored).setting;
  const draft = draftNumber(form);
  const read = readDraft(form, draft);
  if (!read.ok) return refuse({ code: 'refusal.settingUnread' });
  const paper = { kind: definition.kind, part };
  const made = await makePaper(
    snapshot,
    paper,
    { ...read.setting, year: stored.year },
    paperMarks({ scheme: schemeId, version, paper }),
  );
  return ok({ fileName: paperFileName(definition, part, snapshot, { draft }), draft, ...made });
}
