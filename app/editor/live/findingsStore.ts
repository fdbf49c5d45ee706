import { readSnapshot } from '@schemes/doc/readSnapshot';
import type { Snapshot } from '@schemes/model/snapshot';
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

/** The rules' word on the live document, soon after each change and never in the middle of a keystroke. */
export function liveFindingsStore(
  doc: Y.Doc,
  first: Judged,
  later: (run: () => void) => () => void,
): FindingsStore {
  let judged = first;
  let cancel: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const run = () => {
    cancel = null;
    const snapshot = readSnapshot(doc);
    if (!snapshot) return;
    judged = judge(snapshot);
    for (const listener of listeners) listener();
  };
  const changed = () => {
    cancel ??= later(run);
  };
  return {
    subscribe(listener) {
      if (listeners.size === 0) {
        doc.on('update', changed);
        changed();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        doc.off('update', changed);
        cancel?.();
        cancel = null;
      };
    },
    getJudged: () => judged,
  };
}
