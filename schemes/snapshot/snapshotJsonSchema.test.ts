import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { toJsonSchema } from '@valibot/to-json-schema';
import { SnapshotSchema } from './snapshotSchema';

test('the published schemes/snapshot.schema.json is the schema that the edge asks', () => {
  const published = JSON.parse(readFileSync('schemes/snapshot.schema.json', 'utf8'));
  assert.deepEqual(published, JSON.parse(JSON.stringify(snapshotJsonSchema())));
});

/** The JSON Schema that is published beside the code, for programs of others. */
function snapshotJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Đề Án scheme snapshot, version 1',
    ...toJsonSchema(SnapshotSchema, { errorMode: 'ignore' }),
  };
}
