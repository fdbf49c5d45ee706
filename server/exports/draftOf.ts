import type { PaperFile } from '@app/context/Papers';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { PaperDefinition } from '@templates/official/paperKind';
import type { Moment } from './freezeScheme';
import type { PaperMaker } from './PaperMaker';
import { paperFileName } from './paperFileName';
import { paperMarks } from './paperMarks';
import type { Composed, SurveyedPaper } from './paperTask';
import { draftNumber, readDraft } from './readSetting';

export interface DraftRequest {
  readonly scheme: string;
  readonly moment: Moment;
  readonly version: string;
  readonly definition: PaperDefinition;
  readonly surveyed: SurveyedPaper;
}

/** A draft, which nobody can take for a final paper: it bears its mark and no number. The setting is read anew. */
export async function draftOf(
  maker: PaperMaker,
  { scheme, moment, version, definition, surveyed }: DraftRequest,
): Promise<Result<PaperFile & Composed & { readonly draft: number }>> {
  const { number: _, ...form } = surveyed.setting;
  const draft = draftNumber(form);
  const read = readDraft(form, draft);
  if (!read.ok) return refuse({ code: 'refusal.settingUnread' });
  const paper = { kind: definition.kind, part: surveyed.part };
  const made = await maker.compose({
    scheme: moment.frozen,
    paper,
    setting: read.setting,
    marks: paperMarks({ scheme, version, paper }),
  });
  if (!made.ok) return made;
  const fileName = paperFileName(definition.stem, surveyed.part, { draft });
  return ok({ fileName, draft, ...made.value });
}
