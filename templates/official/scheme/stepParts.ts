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

/** A step of a group as the papers of it know it. */
export interface StepPart {
  readonly group: StepGroup;
  readonly step: StepNumber;
}

const key = ({ group, step }: StepPart) => `${group}-${step}`;

/** `re_election-3` of a step; every step of both groups has one. */
export const STEP_PARTS: readonly string[] = STEP_GROUPS.flatMap((group) =>
  STEP_NUMBERS.map((step) => key({ group, step })),
);

/** Reads `re_election-3`; what is no step is a fault of ours. */
export function stepPart(part: string | undefined): StepPart {
  const [group, step] = (part ?? '').split('-');
  const read = {
    group: STEP_GROUPS.find((one) => one === group),
    step: STEP_NUMBERS.find((one) => String(one) === step),
  };
  if (!read.group || !read.step) throw new Error(`${part} is no step of the personnel process.`);
  return { group: read.group, step: read.step };
}

export const stepPartName: PaperDefinition['partName'] = (part) => {
  const { group, step } = stepPart(part);
  return { code: 'paperPart.step', params: { group: `stepGroup.${group}`, step } };
};

/** The record of a step, or null where there is none, or none that the reader may see. */
export function recordOf({ steps = [] }: Snapshot, { group, step }: StepPart): StepRecord | null {
  return steps.find((record) => record.group === group && record.step === step) ?? null;
}

/** Who met at a step, as inside a sentence: `hội nghị cán bộ chủ chốt`. */
export function conferenceName(step: StepNumber, { committee, standing }: SchemeNames): string {
  switch (step) {
    case 1:
      return `hội nghị ${standing} (lần 1)`;
    case 2:
      return 'hội nghị cán bộ chủ chốt';
    case 3:
      return `hội nghị ${committee} (lần 1)`;
    case 4:
      return `hội nghị ${standing} (lần 2)`;
    case 5:
      return `hội nghị ${committee} (lần 2)`;
  }
}

/** `nhân sự tái cử Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030`. */
export function groupName(group: StepGroup, { committee, term }: SchemeNames): string {
  return `nhân sự ${group === 're_election' ? 'tái cử' : 'tham gia lần đầu'} ${committee}, ${term}`;
}

/** How a step came out: what a majority is of, the votes it takes, who has them. */
export interface StepResult {
  readonly terms: StepTerms;
  /** A ballot was taken; else the list was agreed to as a whole. */
  readonly ballot: boolean;
  readonly base: number | null;
  readonly need: number | null;
  readonly passed: readonly StepRecord['names'][number][];
}

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

/** What a step's record still lacks for its papers: the day, names, and of a ballot its numbers and votes. */
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
