import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS_ROOT } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { validate } from '@schemes/rules/judge/validate';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { exampleStep } from '@schemes/rules/testing/exampleSteps';
import * as Y from 'yjs';
import { type Judged, liveFindingsStore, notYetJudged } from './findingsStore';
import * as rules from './rules';

/** A snapshot with its assessment. */
function judge(snapshot: Snapshot): Judged {
  return { snapshot, verdicts: validate(snapshot), isPending: false };
}

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
    rules,
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
  const store = liveFindingsStore(doc, judge(document), later, rules);
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

test('before the rules are loaded the snapshot follows the document, and nothing is said of the scheme', () => {
  const document = exampleScheme({});
  const doc = new Y.Doc();
  writeSnapshot(doc, document);
  const waiting: ((hasTime: () => boolean) => void)[] = [];
  const later = (run: (hasTime: () => boolean) => void) => {
    waiting.push(run);
    return () => {};
  };
  const store = liveFindingsStore(doc, notYetJudged(document), later, null);
  const stop = store.subscribe(() => {});
  doc.getMap<unknown>(FACTS_ROOT).set('congress_date', '2025-02-28');
  for (let run = waiting.shift(); run; run = waiting.shift()) run(() => true);
  const { snapshot, verdicts, isPending } = store.getJudged();
  assert.equal(snapshot.facts.congress_date, '2025-02-28');
  assert.ok(isPending);
  assert.deepEqual(verdicts, { pack: null, clauseResults: [], outcomes: [], findings: [] });
  stop();
});

test('when the rules come, what was said without them is replaced', () => {
  const document = exampleScheme({});
  const doc = new Y.Doc();
  writeSnapshot(doc, document);
  const run = (part: (hasTime: () => boolean) => void) => {
    part(() => true);
    return () => {};
  };
  const store = liveFindingsStore(doc, notYetJudged(document), run, rules);
  const stop = store.subscribe(() => {});
  assert.deepEqual(store.getJudged().verdicts.findings, validate(document).findings);
  assert.equal(store.getJudged().isPending, false);
  stop();
});
