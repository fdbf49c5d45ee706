import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS_ROOT } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { exampleStep } from '@schemes/rules/testing/exampleSteps';
import * as Y from 'yjs';
import { judge, liveFindingsStore, notYetJudged } from './findingsStore';

/** A live document with an omitted first step, evaluated once. */
function judgedLive(withSteps: boolean) {
  const snapshot = exampleScheme({ steps: [exampleStep('re_election', 2)] });
  const { steps, ...document } = snapshot;
  const doc = new Y.Doc();
  writeSnapshot(doc, document);
  const store = liveFindingsStore(
    doc,
    judge(document),
    (run) => {
      run(() => true);
      return () => {};
    },
    withSteps ? steps : undefined,
  );
  const stop = store.subscribe(() => {});
  return { judged: store.getJudged(), stop };
}

test('with the record of the five steps, the live evaluation finds its faults at their step', () => {
  const { judged, stop } = judgedLive(true);
  const found = judged.verdicts.findings.filter(({ at }) => at.step !== undefined);
  assert.ok(found.some(({ code }) => code === 'steps.gap'));
  assert.ok(judged.snapshot.steps);
  stop();
});

test('without the record no step is evaluated', () => {
  const { judged, stop } = judgedLive(false);
  assert.equal(judged.snapshot.steps, undefined);
  assert.deepEqual(
    judged.verdicts.findings.filter(({ at }) => at.step !== undefined),
    [],
  );
  stop();
});

test('evaluated in parts while the document changes, the last result is of the current document', () => {
  const document = exampleScheme({});
  const doc = new Y.Doc();
  writeSnapshot(doc, document);
  const waiting: ((hasTime: () => boolean) => void)[] = [];
  const later = (run: (hasTime: () => boolean) => void) => {
    waiting.push(run);
    return () => {};
  };
  const store = liveFindingsStore(doc, judge(document), later);
  const stop = store.subscribe(() => {});
  const facts = doc.getMap<unknown>(FACTS_ROOT);
  let parts = 0;
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    run(() => false);
    parts += 1;
    if (parts === 3) facts.set('congress_date', '2025-02-28');
    if (parts === 9) facts.set('congress_date', '2025-03-31');
  }
  assert.ok(parts > 20, `${parts} parts`);
  const { snapshot, verdicts } = store.getJudged();
  assert.equal(snapshot.facts.congress_date, '2025-03-31');
  assert.deepEqual(verdicts.findings, judge(snapshot).verdicts.findings);
  stop();
});

test('before the rules are asked the rules in force are known, and nothing is said of the scheme', () => {
  const snapshot = exampleScheme({});
  const { verdicts, isPending } = notYetJudged(snapshot);
  assert.ok(isPending);
  assert.deepEqual(verdicts, { ...judge(snapshot).verdicts, clauseResults: [], outcomes: [], findings: [] });
});
