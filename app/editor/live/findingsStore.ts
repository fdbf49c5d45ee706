import { readSnapshot } from '@schemes/doc/readSnapshot';
import { watchTypes } from '@schemes/doc/TypeMemo';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { packOf } from '@schemes/packs/choosePack';
import { rulesOfEdition } from '@schemes/packs/editions';
import { createJudgeInSteps } from '@schemes/rules/judge/createJudge';
import { type Assessment, validate } from '@schemes/rules/judge/validate';
import type * as Y from 'yjs';

/** The assessment of a snapshot by the rules. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly verdicts: Assessment;
  /** Whether the rules are not evaluated yet. That there are no findings then says nothing about the scheme. */
  readonly isPending: boolean;
}

/** An external store of the latest assessment, for `useSyncExternalStore`. */
export interface FindingsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getJudged: () => Judged;
}

/** Assesses a snapshot by the rules. */
export function judge(snapshot: Snapshot): Judged {
  return { snapshot, verdicts: validate(snapshot), isPending: false };
}

/**
 * A snapshot whose rules are not evaluated yet; only the rule pack is known. The server renders pages with it, because
 * evaluating the rules takes longer than the rest of the page and the browser does it in any case.
 */
export function notYetJudged(snapshot: Snapshot): Judged {
  const pack = packOf(rulesOfEdition(snapshot.edition), snapshot.facts, snapshot.term);
  return { snapshot, verdicts: { pack, clauseResults: [], outcomes: [], findings: [] }, isPending: true };
}

/**
 * Keeps the assessment of the live document up to date without blocking keystrokes. Reads only what changed and
 * evaluates only the rules that depend on it, in parts: `later` runs a part when the page is idle and passes a
 * function that says whether there is time for more. `steps` are the records of the five steps, for users who may
 * read tallies.
 */
export function liveFindingsStore(
  doc: Y.Doc,
  first: Judged,
  later: (run: (hasTime: () => boolean) => void) => () => void,
  steps?: Snapshot['steps'],
): FindingsStore {
  let judged = first;
  let cancel: (() => void) | null = null;
  let watched: ReturnType<typeof watchTypes> | null = null;
  let evaluate = createJudgeInSteps();
  let evaluation: { readonly snapshot: Snapshot; readonly rules: ReturnType<typeof evaluate> } | null = null;
  let isStale = false;
  const listeners = new Set<() => void>();
  const begin = () => {
    isStale = false;
    const read = readSnapshot(doc, watched?.memo);
    if (!read) return null;
    const snapshot = steps ? { ...read, steps } : read;
    return { snapshot, rules: evaluate(snapshot) };
  };
  const run = (hasTime: () => boolean) => {
    cancel = null;
    evaluation ??= begin();
    if (!evaluation) return;
    let step = evaluation.rules.next();
    while (!step.done && hasTime()) step = evaluation.rules.next();
    if (!step.done) {
      cancel = later(run);
      return;
    }
    judged = { snapshot: evaluation.snapshot, verdicts: step.value, isPending: false };
    evaluation = null;
    if (isStale) cancel = later(run);
    for (const listener of listeners) listener();
  };
  const changed = () => {
    isStale = true;
    cancel ??= later(run);
  };
  return {
    subscribe(listener) {
      if (listeners.size === 0) {
        watched = watchTypes(doc);
        doc.on('update', changed);
        changed();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        doc.off('update', changed);
        watched?.stop();
        watched = null;
        cancel?.();
        cancel = null;
        // The abandoned evaluation's partial results cannot be reused.
        evaluation = null;
        evaluate = createJudgeInSteps();
      };
    },
    getJudged: () => judged,
  };
}
