import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleScheme } from '@schemes/rules/exampleScheme';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { writeInSlices } from './writeInSlices';

test('what is written in slices is the same snapshot', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 401 }, (_, i) => [`r${i}`, { full_name: `"Người" ${i}` }]),
  );
  for (const snapshot of [
    communeSample('2026-11'),
    exampleScheme({ tables: { B3: many, B7: {} } }),
    { ...communeSample('2026-11'), sections: [] },
  ]) {
    assert.deepEqual(JSON.parse(await writeInSlices(snapshot)), JSON.parse(JSON.stringify(snapshot)));
  }
});
