import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { toJsonSchema } from '@valibot/to-json-schema';
import { SnapshotSchema } from './snapshotSchema';

test('the published schemes/snapshot.schema.json equals the schema that the code checks', () => {
  const published = JSON.parse(readFileSync('schemes/snapshot.schema.json', 'utf8'));
  assert.deepEqual(published, JSON.parse(JSON.stringify(snapshotJsonSchema())));
});

/** The JSON Schema published for other programs. */
function snapshotJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Đề Án scheme snapshot, version 1',
    ...toJsonSchema(SnapshotSchema, { errorMode: 'ignore' }),
  };
}
