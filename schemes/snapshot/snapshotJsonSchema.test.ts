import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { snapshotJsonSchema } from './testing/snapshotJsonSchema';

test('the published schemes/snapshot.schema.json equals the schema that the code checks', () => {
  const published = JSON.parse(readFileSync('schemes/snapshot.schema.json', 'utf8'));
  assert.deepEqual(published, JSON.parse(JSON.stringify(snapshotJsonSchema())));
});
