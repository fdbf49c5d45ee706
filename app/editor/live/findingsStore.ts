import { readSnapshot } from '@schemes/doc/readSnapshot';
import { watchTypes } from '@schemes/doc/TypeMemo';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { createJudgeInSteps } from '@schemes/rules/judge/createJudge';
import { type Verdicts, validate } from '@schemes/rules/judge/validate';
import type * as Y from 'yjs';

/** What the rules say of the scheme, with the snapshot they were asked about. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly verdicts: Verdicts;
}

export interface FindingsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getJudged: () => Judged;
}

/** The rules' word on a snapshot. */
export function judge(snapshot: Snapshot): Judged {
  return { snapshot, verdicts: validate(snapshot) };
}

/**
 * The rules' word on the live document, soon after each change and never in the middle of a keystroke. Only what
 * changed is read again, and only the rules that read it are asked again, a few at a time: `later` runs a part when
 * the page has time, and says how much (whether a part that is asked still fits). `steps`: the records beside the
 * document, for whoever may read tallies.
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
  let askRules = createJudgeInSteps();
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
    judged = { snapshot: asking.snapshot, verdicts: step.value };
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
        // What was begun will not be finished, and what it kept is of no use to another.
        asking = null;
        askRules = createJudgeInSteps();
      };
    },
    getJudged: () => judged,
  };
}
