import type { PaperLack } from '@app/context/PaperLine';
import { snapshotDigest } from '@schemes/doc/sectionDigest';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { notApproved } from '@schemes/policy/notApproved';
import { ok, type Result } from '@schemes/policy/Result';
import { explained } from '@schemes/rules/assessment/explained';
import { validate } from '@schemes/rules/judge/validate';
import { definitionOf, PAPERS } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { KeptSettings, Survey, SurveyedPaper, SurveyTask } from './paperTask';
import { type ReadScheme, readScheme } from './readScheme';
import { readFinal } from './readSetting';
import { startingSetting } from './startingSetting';

/** Surveys a scheme and its papers. */
export async function surveyTask({ kept, only, ...scheme }: SurveyTask): Promise<Result<Survey>> {
  return ok(surveyScheme(readScheme(scheme), kept, only));
}

/** The survey of a scheme that has been read; `only` as `SurveyTask` has it. Pure. */
export function surveyScheme(
  { plain, snapshot }: ReadScheme,
  kept: KeptSettings,
  only: SurveyTask['only'],
): Survey {
  const survey = (definition: PaperDefinition, part: string | null): SurveyedPaper => {
    const { setting, from } = startingSetting(definition, part, snapshot, kept);
    return {
      kind: definition.kind,
      part,
      form: definition.form,
      partName: part === null ? null : definition.partName(part),
      setting,
      settingFrom: from,
      missing: missingOf(definition, part, snapshot, setting),
    };
  };
  const { title, term, sections } = plain;
  return {
    version: snapshotDigest(plain),
    title,
    term,
    sections: sections.map(({ id, status: { digest } }) => ({ id, digest })),
    notApproved: notApproved(plain).map(({ id }) => id),
    unexplained:
      only === null
        ? explained(plain, validate(plain).findings).filter(({ state }) => state !== 'written')
        : [],
    papers:
      only === null
        ? PAPERS.flatMap((definition) => definition.parts(snapshot).map((part) => survey(definition, part)))
        : definitionOf(only.kind)
            .parts(snapshot)
            .filter((part) => part === only.part)
            .map((part) => survey(definitionOf(only.kind), part)),
  };
}

/** What the paper lacks, except for its number; of a setting that cannot be read, what is wrong in it. */
function missingOf(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  form: SurveyedPaper['setting'],
): readonly PaperLack[] {
  const read = readFinal(form, definition);
  return [...(read.ok ? [] : read.problems), ...definition.lacks(snapshot, part ?? undefined)];
}
