// `npm run docs:rules`: writes docs/rules.md from the rule packs.
import { writeFileSync } from 'node:fs';
import { ruleDocument } from '../../schemes/rules/cases/ruleDocument';

const file = new URL('../../docs/rules.md', import.meta.url);
writeFileSync(file, ruleDocument());
console.log(`docs/rules.md: ${ruleDocument().split('\n| ').length - 1} lines of tables written`);
