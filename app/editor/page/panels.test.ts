import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundWidth, DEFAULT_PANELS, readPanels } from './panels';

test('a stored arrangement of the panels is read, and what is no arrangement is not', () => {
  for (const [json, panels] of [
    [null, DEFAULT_PANELS],
    ['wide', DEFAULT_PANELS],
    [{}, DEFAULT_PANELS],
    [
      { outline: 300, checks: 280.4, folded: ['checks', 'other'] },
      { outline: 300, checks: 280, folded: ['checks'] },
    ],
    [
      { outline: 9_999, checks: 1, folded: 'outline' },
      { outline: 420, checks: 240, folded: [] },
    ],
    [{ outline: '300', checks: Number.NaN }, DEFAULT_PANELS],
  ] as const) {
    assert.deepEqual(readPanels(json), panels, JSON.stringify(json));
  }
  assert.equal(boundWidth('outline', 12.5), 160);
});
