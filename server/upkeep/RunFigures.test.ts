import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES } from '@server/runtime/measures';
import { manualClock } from '@server/runtime/testing/manualClock';
import { RunFigures } from './RunFigures';

test('faults are counted by subject for a day; waiting tasks are those of now', () => {
  const clock = manualClock();
  const figures = new RunFigures(clock);
  MEASURES.fault.record('request');
  clock.move(20 * 3_600_000);
  for (let n = 0; n < 2; n++) MEASURES.fault.record('journal');
  MEASURES.waiting.record({ pool: 'paperWorker', tasks: 3 });
  MEASURES.waiting.record({ pool: 'paperWorker', tasks: 1 });
  assert.deepEqual(figures.faults(), [
    { subject: 'journal', n: 2 },
    { subject: 'request', n: 1 },
  ]);
  assert.deepEqual(figures.waiting(), [{ pool: 'paperWorker', tasks: 1 }]);
  clock.move(6 * 3_600_000);
  assert.deepEqual(figures.faults(), [{ subject: 'journal', n: 2 }]);
  figures.close();
  MEASURES.fault.record('journal');
  assert.deepEqual(figures.faults(), [{ subject: 'journal', n: 2 }], 'closed');
});
