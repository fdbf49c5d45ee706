import { toJsonSchema } from '@valibot/to-json-schema';
import { SnapshotSchema } from '../snapshotSchema';

/** The JSON Schema of a scheme's snapshot, published for other programs as `schemes/snapshot.schema.json`. */
export function snapshotJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Đề Án scheme snapshot, version 1',
    ...toJsonSchema(SnapshotSchema, { errorMode: 'ignore' }),
  };
}
