// `npm run docs:rules`: writes docs/rules.md from the rule packs.
import { writeFileSync } from 'node:fs';
import { REGISTER_DAY } from '../../schemes/provisions/sourcesReadOn';
import { ruleDocument } from '../../schemes/rules/cases/ruleDocument';

const file = new URL('../../docs/rules.md', import.meta.url);
const written = ruleDocument(REGISTER_DAY);
writeFileSync(file, written);
console.log(`docs/rules.md: ${written.split('\n| ').length - 1} lines of tables written`);
