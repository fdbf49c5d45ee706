// Part of `npm run lint`: prints each import, room or row that breaks docs/rooms.md, and fails if there is one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRooms, readSources } from './checkRooms.mjs';
import { ROOT } from './ensure.mjs';

const page = (/** @type {string} */ name) => readFileSync(join(ROOT, 'docs', name), 'utf8');
const faults = checkRooms(readSources(ROOT), page('rooms.md'), page('architecture.md'));
for (const fault of faults) console.log(fault);
process.exit(faults.length === 0 ? 0 : 1);
