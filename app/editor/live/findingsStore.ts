import { readSnapshot } from '@schemes/doc/readSnapshot';
import { watchTypes } from '@schemes/doc/TypeMemo';
import type { Snapshot } from '@schemes/model/snapshot';
import { createJudge } from '@schemes/rules/createJudge';
import { type Verdicts, validate } from '@schemes/rules/validate';
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
 * changed is read again, and only the rules that read it are asked again. `steps`: the records beside the document,
 * for whoever may read tallies.
 */
export function liveFindingsStore(
  doc: Y.Doc,
  first: Judged,
  later: (run: () => void) => () => void,
  steps?: Snapshot['steps'],
): FindingsStore {
  let judged = first;
  let cancel: (() => void) | null = null;
  let watched: ReturnType<typeof watchTypes> | null = null;
  const askRules = createJudge();
  const listeners = new Set<() => void>();
  const run = () => {
    cancel = null;
    const read = readSnapshot(doc, watched?.memo);
    if (!read) return;
    const snapshot = steps ? { ...read, steps } : read;
    judged = { snapshot, verdicts: askRules(snapshot) };
    for (const listener of listeners) listener();
  };
  const changed = () => {
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
      };
    },
    getJudged: () => judged,
  };
}
