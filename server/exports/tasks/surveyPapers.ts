import type { PaperLack } from '@app/context/PaperLine';
import { snapshotDigest } from '@schemes/doc/sectionDigest';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { notApproved } from '@schemes/policy/notApproved';
import { explained } from '@schemes/rules/assessment/explained';
import { validate } from '@schemes/rules/judge/validate';
import { definitionOf, PAPERS } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { readFrozen, type Survey, type SurveyedPaper, type SurveyTask } from './paperTask';
import { readFinal } from './readSetting';
import { startingSetting } from './startingSetting';

/** Looks a scheme and its papers through. Pure. */
export function surveyPapers({ scheme, kept, only }: SurveyTask): Survey {
  const plain = JSON.parse(scheme.snapshot) as Snapshot;
  const snapshot = readFrozen(scheme);
  const read = (definition: PaperDefinition, part: string | null): SurveyedPaper => {
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
  return {
    version: snapshotDigest(plain),
    notApproved: notApproved(plain).map(({ id }) => id),
    unexplained:
      only === null
        ? explained(plain, validate(plain).findings).filter(({ state }) => state !== 'written')
        : [],
    papers:
      only === null
        ? PAPERS.flatMap((definition) => definition.parts(snapshot).map((part) => read(definition, part)))
        : definitionOf(only.kind)
            .parts(snapshot)
            .filter((part) => part === only.part)
            .map((part) => read(definitionOf(only.kind), part)),
  };
}

/** What the paper lacks, but for its number; a setting that cannot be read lacks what is wrong in it. */
function missingOf(
  definition: PaperDefinition,
  part: string | null,
  snapshot: Snapshot,
  form: SurveyedPaper['setting'],
): readonly PaperLack[] {
  const read = readFinal(form, definition);
  return [...(read.ok ? [] : read.problems), ...definition.lacks(snapshot, part ?? undefined)];
}
