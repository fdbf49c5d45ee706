import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { NarrativeNode } from '@schemes/model/narrative';
import { EDITION } from '@schemes/packs/edition';
import { validate } from '@schemes/rules/validate';
import * as Y from 'yjs';
import { assertWellFormed } from '../assertWellFormed';
import { communeSample } from './communeSample';

const sample = communeSample(EDITION);

test('the sample is well formed and survives a document unchanged', () => {
  assertWellFormed(sample);
  const doc = new Y.Doc();
  writeSnapshot(doc, sample);
  const { steps, ...document } = sample;
  assert.ok(steps, 'the five steps are beside the document, never in it');
  assert.deepEqual(readSnapshot(doc), document);
});

test('no section of the sample is left with a gap to fill', () => {
  const gaps = sample.sections.filter((section) => text(section.narrative).includes('…'));
  assert.deepEqual(
    gaps.map((section) => section.id),
    [],
  );
});

test('the sample keeps every rule of its pack', () => {
  const { findings, outcomes, pack } = validate(sample);
  assert.equal(pack?.term, '2025-2030');
  assert.ok(outcomes.filter((outcome) => outcome.kind === 'met').length > 20);
  assert.deepEqual(
    findings.map((finding) => `${finding.rule} ${finding.code} ${JSON.stringify(finding.params)}`),
    [],
  );
});

function text(node: NarrativeNode): string {
  return (node.text ?? '') + (node.content ?? []).map(text).join(' ');
}
