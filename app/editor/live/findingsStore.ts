import { readSnapshot } from '@schemes/doc/readSnapshot';
import { watchTypes } from '@schemes/doc/TypeMemo';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Assessment } from '@schemes/rules/assessment/assessment';
import type * as Y from 'yjs';
import type { Rules } from './rulesPart';

/** The assessment of a snapshot by the rules. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly verdicts: Assessment;
  /** Whether the rules are not evaluated yet. An empty list of findings then says nothing about the scheme. */
  readonly isPending: boolean;
}

/** An external store of the latest assessment, for `useSyncExternalStore`. */
export interface FindingsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getJudged: () => Judged;
}

/**
 * A snapshot whose rules are not evaluated yet. The server renders pages with it, and so does the browser until the
 * rules are loaded: loading and evaluating them must not delay the first keystroke.
 */
export function notYetJudged(snapshot: Snapshot): Judged {
  return {
    snapshot,
    verdicts: { pack: null, clauseResults: [], outcomes: [], findings: [] },
    isPending: true,
  };
}

/**
 * Keeps the assessment of the live document up to date without blocking keystrokes. Reads only what changed and
 * evaluates only the rules that depend on it, in parts: `later` runs a part when the page is idle and passes a function
 * that says whether there is time for more. Without `rules` only the snapshot is kept up to date. `steps` are the
 * records of the five steps, for users who may read tallies.
 */
export function liveFindingsStore(
  doc: Y.Doc,
  first: Judged,
  later: (run: (hasTime: () => boolean) => void) => () => void,
  rules: Pick<Rules, 'createJudgeInSteps'> | null,
  steps?: Snapshot['steps'],
): FindingsStore {
  let judged = first;
  let cancel: (() => void) | null = null;
  let watched: ReturnType<typeof watchTypes> | null = null;
  const createJudge = () => rules?.createJudgeInSteps() ?? judgeNothing;
  let evaluate = createJudge();
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
    judged = step.value
      ? { snapshot: evaluation.snapshot, verdicts: step.value, isPending: false }
      : { ...judged, snapshot: evaluation.snapshot };
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
        evaluate = createJudge();
      };
    },
    getJudged: () => judged,
  };
}

/** Used until the rules are loaded: returns no assessment. */
// biome-ignore lint/correctness/useYield: it has no parts
function* judgeNothing(_snapshot: Snapshot): Generator<void, null, void> {
  return null;
}
