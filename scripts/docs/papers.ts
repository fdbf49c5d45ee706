// `npm run docs:papers`: makes every kind of paper at every level, checks it by the rules of form, and writes docs/papers.md.
import { writeFileSync } from 'node:fs';
import { paperDocument } from '../../templates/official/testing/paperMatrix';

const broken: string[] = [];
const document = await paperDocument((line) => broken.push(line));
writeFileSync(new URL('../../docs/papers.md', import.meta.url), document);
for (const line of broken) console.error(line);
console.log(document.trim().split('\n').at(-1));
process.exitCode = broken.length > 0 ? 1 : 0;
