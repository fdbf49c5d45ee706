// `npm run docs:schema`: writes schemes/snapshot.schema.json from the schema that the code checks.
import { writeFileSync } from 'node:fs';
import { snapshotJsonSchema } from '../../schemes/snapshot/testing/snapshotJsonSchema';

const file = new URL('../../schemes/snapshot.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`);
console.log('schemes/snapshot.schema.json written');
