import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { snapshotJsonSchema } from './snapshotJsonSchema';

test('the published schemes/snapshot.schema.json is the schema that the edge asks', () => {
  const published = JSON.parse(readFileSync('schemes/snapshot.schema.json', 'utf8'));
  assert.deepEqual(published, JSON.parse(JSON.stringify(snapshotJsonSchema())));
});
