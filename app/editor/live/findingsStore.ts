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
  /** Whether the rules are still to be asked: no finding yet says nothing about the scheme. */
  readonly isPending: boolean;
}

/** An external store of the latest assessment, for `useSyncExternalStore`. */
export interface FindingsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getJudged: () => Judged;
}

/**
 * A snapshot before the rules are asked. The server draws a page so, and the browser until the rules are loaded: neither
 * loading them nor asking them may delay the first key.
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
 * evaluates only the rules that depend on it, in parts: `later` runs a part when the page is idle and passes a
 * function that says whether there is time for more. Without `rules` it keeps the snapshot alone up to date. `steps` are
 * the records of the five steps, for users who may read tallies.
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
  let askRules = createJudge();
  let asking: { readonly snapshot: Snapshot; readonly rules: ReturnType<typeof askRules> } | null = null;
  let isStale = false;
  const listeners = new Set<() => void>();
  const begin = () => {
    isStale = false;
    const read = readSnapshot(doc, watched?.memo);
    if (!read) return null;
    const snapshot = steps ? { ...read, steps } : read;
    return { snapshot, rules: askRules(snapshot) };
  };
  const run = (hasTime: () => boolean) => {
    cancel = null;
    asking ??= begin();
    if (!asking) return;
    let step = asking.rules.next();
    while (!step.done && hasTime()) step = asking.rules.next();
    if (!step.done) {
      cancel = later(run);
      return;
    }
    judged = step.value
      ? { snapshot: asking.snapshot, verdicts: step.value, isPending: false }
      : { ...judged, snapshot: asking.snapshot };
    asking = null;
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
        asking = null;
        askRules = createJudge();
      };
    },
    getJudged: () => judged,
  };
}

/** What is asked until the rules are loaded. */
// biome-ignore lint/correctness/useYield: it has no parts
function* judgeNothing(_snapshot: Snapshot): Generator<void, null, void> {
  return null;
}
