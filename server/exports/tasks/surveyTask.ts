import type { PaperLack } from '@app/context/PaperLine';
import { snapshotDigest } from '@schemes/doc/sectionDigest';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { notApproved } from '@schemes/policy/notApproved';
import { ok, type Result } from '@schemes/policy/Result';
import { explained } from '@schemes/rules/assessment/explained';
import { validate } from '@schemes/rules/judge/validate';
import { definitionOf, PAPERS } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { StoredSettings, Survey, SurveyedPaper, SurveyTask } from './paperTask';
import { type ReadScheme, readScheme } from './readScheme';
import { readFinal } from './readSetting';
import { startingSetting } from './startingSetting';

/** Surveys a scheme and its papers. */
export async function surveyTask({ stored, only, ...scheme }: SurveyTask): Promise<Result<Survey>> {
  return ok(surveyScheme(readScheme(scheme), stored, only));
}

/** Surveys a scheme that has been read; `SurveyTask` explains `only`. Pure. */
export function surveyScheme(
  { plain, snapshot }: ReadScheme,
  stored: StoredSettings,
  only: SurveyTask['only'],
): Survey {
  const survey = (definition: PaperDefinition, part: string | null): SurveyedPaper => {
    const { setting, from } = startingSetting(definition, part, snapshot, stored);
    return {
      kind: definition.kind,
      part,
      form: definition.form,
      partName: part === null ? null : definition.partName(part, snapshot),
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
    notApplicable: PAPERS.flatMap(({ title: kind, notApplicable }) => {
      const reason = notApplicable?.(snapshot) ?? null;
      return reason === null ? [] : [{ title: kind, reason }];
    }),
    papers:
      only === null
        ? PAPERS.flatMap((definition) => definition.parts(snapshot).map((part) => survey(definition, part)))
        : definitionOf(only.kind)
            .parts(snapshot)
            .filter((part) => part === only.part)
            .map((part) => survey(definitionOf(only.kind), part)),
  };
}

/** What a paper lacks, except for its number: the problems of its setting, and what the scheme lacks for it. */
function missingOf(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  form: SurveyedPaper['setting'],
): readonly PaperLack[] {
  const read = readFinal(form, definition);
  return [...(read.ok ? [] : read.problems), ...definition.lacks(snapshot, part ?? undefined)];
}
