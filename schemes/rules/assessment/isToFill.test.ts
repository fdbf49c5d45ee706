import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SectionState } from '../../model/scheme/sectionStatus';
import type { Snapshot } from '../../model/scheme/snapshot';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import { isToFill } from './isToFill';
import { blockingFindings } from './openFindings';

const MERGED = { level: 'xa_moi', congress_date: '2025-06-15', merged_from: 3 } as const;

function inState(snapshot: Snapshot, state: SectionState): Snapshot {
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) => ({ ...section, status: { ...section.status, state } })),
  };
}

test('a fact that is not entered is work left while its section is drafted, and blocks an approval all the same', () => {
  const drafting = exampleScheme({ facts: MERGED, tables: { seats: {} } });
  const { findings } = validate(drafting);
  const missing = findings.filter(({ at }) => at.fact === 'appointment_number');
  assert.equal(missing.length, 1);
  assert.ok(missing.every((finding) => isToFill(drafting, finding)));
  for (const state of ['submitted', 'returned', 'approved'] as const) {
    assert.ok(
      missing.every((finding) => !isToFill(inState(drafting, state), finding)),
      state,
    );
  }
  assert.ok(blockingFindings(drafting, findings, 'facts').length > 0);
});

test('a fact that is entered and wrong is a fault at once', () => {
  const facts = { ...MERGED, appointment_number: '12-QĐ/TU', appointment_date: '2024-01-02' };
  const snapshot = exampleScheme({
    facts: { ...facts, congress_end: '2025-06-01' },
    tables: { seats: {} },
  });
  const wrong = validate(snapshot).findings.filter(({ at }) => at.fact === 'congress_end');
  assert.ok(wrong.length > 0);
  assert.ok(wrong.every((finding) => !isToFill(snapshot, finding)));
});

test('a number that breaks a rule is a fault in a drafted section', () => {
  const snapshot = exampleScheme({
    facts: MERGED,
    tables: { seats: { executive_committee: { planned: 500 } } },
  });
  const wrong = validate(snapshot).findings.filter(({ at }) => at.table !== undefined);
  assert.ok(wrong.length > 0);
  assert.ok(wrong.every((finding) => !isToFill(snapshot, finding)));
});
