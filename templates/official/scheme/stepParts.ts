import { passes, tookNoBallot, votesNeeded } from '@schemes/checks/counting/passing';
import type { StepTerms } from '@schemes/clauses/vocabulary';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import {
  STEP_COUNTS,
  STEP_GROUPS,
  STEP_NUMBERS,
  type StepCount,
  type StepGroup,
  type StepNumber,
  type StepRecord,
} from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';
import type { PaperDefinition, PaperMissing } from '@templates/official/setting/paperKind';
import type { SchemeNames } from './schemeNames';

/** A step of a group, as part of a kind of paper. */
export interface StepPart {
  readonly group: StepGroup;
  readonly step: StepNumber;
}

const key = ({ group, step }: StepPart) => `${group}-${step}`;

/** The keys of all steps, such as `re_election-3`. */
export const STEP_PARTS: readonly string[] = STEP_GROUPS.flatMap((group) =>
  STEP_NUMBERS.map((step) => key({ group, step })),
);

/** Reads a key such as `re_election-3`. Throws for any other text, which is a fault of the program. */
export function stepPart(part: string | undefined): StepPart {
  const [group, step] = (part ?? '').split('-');
  const read = {
    group: STEP_GROUPS.find((one) => one === group),
    step: STEP_NUMBERS.find((one) => String(one) === step),
  };
  if (!read.group || !read.step) throw new Error(`${part} is not a step of the personnel process.`);
  return { group: read.group, step: read.step };
}

/** The name of a part that is a step. */
export const stepPartName: PaperDefinition['partName'] = (part) => {
  const { group, step } = stepPart(part);
  return { code: 'paperPart.step', params: { group: `stepGroup.${group}`, step } };
};

/** The record of a step, or null if there is none that the reader may see. */
export function recordOf({ steps = [] }: Snapshot, { group, step }: StepPart): StepRecord | null {
  return steps.find((record) => record.group === group && record.step === step) ?? null;
}

/**
 * Who met at a step, as inside a sentence: `hội nghị cán bộ chủ chốt`. A body that meets at several steps has its
 * meetings numbered, so that no two steps have the same name, even if the committee acts in place of a standing
 * committee.
 */
export function conferenceName(
  step: StepNumber,
  { committee, standing, cadres }: Pick<SchemeNames, 'committee' | 'standing' | 'cadres'>,
): string {
  const bodies = [standing, cadres, committee, standing, committee];
  const body = bodies[step - 1] ?? committee;
  const [meeting, meetings] = [bodies.slice(0, step), bodies].map(
    (some) => some.filter((one) => one === body).length,
  );
  return `hội nghị ${body}${meetings === 1 ? '' : ` (lần ${meeting})`}`;
}

/** `nhân sự tái cử Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030`. */
export function groupName(group: StepGroup, { committee, term }: SchemeNames): string {
  return `nhân sự ${group === 're_election' ? 'tái cử' : 'tham gia lần đầu'} ${committee}, ${term}`;
}

/** The result of a step: the base of the majority, the votes needed and who has them. */
export interface StepResult {
  readonly terms: StepTerms;
  /** Whether a ballot was taken; otherwise the list was agreed to as a whole. */
  readonly ballot: boolean;
  readonly base: number | null;
  readonly need: number | null;
  readonly passed: readonly StepRecord['names'][number][];
}

/** Computes the result of a step by the rules of an edition. */
export function stepResult(edition: string, record: StepRecord): StepResult {
  const terms = termsOfStep(edition, record.step);
  const base = record[terms.base] ?? null;
  return {
    terms,
    ballot: !tookNoBallot(record, terms),
    base,
    need: base === null ? null : votesNeeded(base),
    passed: record.names.filter((name) => passes(record, name, terms) === true),
  };
}

/** What the record of a step still lacks for its papers: date, names, and the counts and votes of a ballot. */
export function missingStep(snapshot: Snapshot, part: StepPart): readonly PaperMissing[] {
  if (snapshot.steps === undefined) return [{ code: 'paperMissing.steps', params: {} }];
  const place = { group: `stepGroup.${part.group}`, step: part.step };
  const record = recordOf(snapshot, part);
  if (!record) return [{ code: 'paperMissing.step', params: place }];
  const { ballot } = stepResult(snapshot.edition, record);
  const uncounted = record.names.filter(({ votes }) => votes === undefined).length;
  const counts: readonly StepCount[] = ballot ? STEP_COUNTS : ['summoned', 'present'];
  return [
    ...(record.date === undefined ? [{ code: 'paperMissing.stepDate', params: place } as const] : []),
    ...(record.names.length === 0 ? [{ code: 'paperMissing.stepNames', params: place } as const] : []),
    ...counts
      .filter((one) => record[one] === undefined)
      .map(
        (one): PaperMissing => ({
          code: 'paperMissing.stepCount',
          params: { ...place, count: `stepCount.${one}` },
        }),
      ),
    ...(ballot && uncounted > 0
      ? [{ code: 'paperMissing.stepVotes', params: { ...place, n: uncounted } } as const]
      : []),
  ];
}
