import type { StepRecord } from '@schemes/model/steps/steps';
import { stepKey } from '@schemes/model/steps/steps';
import { useCallback, useState } from 'react';
import { type Draft, draftOf, sameDraft } from './draft';

/** The drafts of all steps. */
export interface Drafts {
  /** Returns the draft of a step: as typed or, if nothing was typed, from the stored record. */
  readonly draftOf: (step: string) => Draft;
  readonly isUnsaved: (step: string) => boolean;
  readonly unsaved: readonly string[];
  readonly change: (step: string, draft: Draft) => void;
  readonly discard: (step: string) => void;
  /** Rebases the draft of a step on this version. */
  readonly rebase: (step: string, version: number) => void;
}

/** Stores the draft of each step until it is saved, even if the user opens another step or others save theirs. */
export function useDrafts(records: readonly StepRecord[]): Drafts {
  const [typed, setTyped] = useState<Readonly<Record<string, Draft>>>({});
  const stored = (step: string) =>
    draftOf(records.find((record) => stepKey(record.group, record.step) === step) ?? null);
  const isUnsaved = (step: string) => {
    const draft = typed[step];
    return draft !== undefined && !sameDraft(draft, stored(step));
  };
  const unsaved = Object.keys(typed).filter(isUnsaved);
  const change = useCallback((step: string, draft: Draft) => {
    setTyped((before) => ({ ...before, [step]: draft }));
  }, []);
  const discard = useCallback((step: string) => {
    setTyped(({ [step]: _, ...others }) => others);
  }, []);
  const rebase = useCallback((step: string, version: number) => {
    setTyped((before) => {
      const draft = before[step];
      return draft ? { ...before, [step]: { ...draft, seen: version } } : before;
    });
  }, []);
  return {
    draftOf: (step) => (isUnsaved(step) ? (typed[step] ?? stored(step)) : stored(step)),
    isUnsaved,
    unsaved,
    change,
    discard,
    rebase,
  };
}
