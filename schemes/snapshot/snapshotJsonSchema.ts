import { toJsonSchema } from '@valibot/to-json-schema';
import { SnapshotSchema } from './snapshotSchema';

/** The JSON Schema that is published beside the code, for programs of others. */
export function snapshotJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Đề Án scheme snapshot, version 1',
    ...toJsonSchema(SnapshotSchema, { errorMode: 'ignore' }),
  };
}
