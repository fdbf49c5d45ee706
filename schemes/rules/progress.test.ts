import assert from 'node:assert/strict';
import { it } from 'node:test';
import { exampleScheme } from './exampleScheme';
import { progress } from './progress';

it('progress counts approved sections among all of them', () => {
  const scheme = exampleScheme({ tables: { B1: {} } });
  assert.deepEqual(progress(scheme), { approved: 0, total: 3 });
  const sections = scheme.sections.map((section, i) =>
    i === 0 ? { ...section, status: { state: 'approved' as const } } : section,
  );
  assert.deepEqual(progress({ sections }), { approved: 1, total: 3 });
});
