import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings as englishFindings } from '../../messages/en/findings';
import { tableFindings as englishTables } from '../../messages/en/tableFindings';
import { LANGS } from '../../messages/lang';
import { messageKeyOf } from '../../messages/messageKeyOf';
import { hasMessage, t } from '../../messages/t';
import { findings as vietnameseFindings } from '../../messages/vi/findings';
import { tableFindings as vietnameseTables } from '../../messages/vi/tableFindings';
import type { MessageParams, Outcome } from '../../model/findings/finding';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import { ALL_CASES } from './allCases';

/** Sentences for numbers that no pack of today asks, but the data of another term may. */
const FOR_LATER: readonly string[] = [
  'how.size.min',
  'how.size.minRotation',
  'finding.size.exact.standing_committee',
  'finding.size.below.secretary',
  'finding.size.above.secretary',
  'finding.size.exact.secretary',
  'finding.size.exact.inspection_committee',
  'finding.surplus.below.inspection_committee',
  'finding.surplus.above.inspection_committee',
];
const vietnamese = { ...vietnameseFindings, ...vietnameseTables };
const english = { ...englishFindings, ...englishTables };
/** What the rules conclude of every case. */
const OUTCOMES = ALL_CASES.flatMap((one) => validate(exampleScheme(one.scheme)).outcomes);

describe('words of findings', () => {
  it('say every outcome of every case in both languages, with no hole left', () => {
    assert.ok(OUTCOMES.length > 0);
    for (const { key, params } of OUTCOMES.flatMap(sentencesOf)) {
      assert.ok(hasMessage(key), `no words for ${key}`);
      for (const lang of LANGS) {
        const sentence = t(lang, key, params);
        assert.doesNotMatch(sentence, /\{[\w.]+\}|NaN|undefined|Infinity/, `${lang} ${key}: ${sentence}`);
      }
    }
  });

  it('hold no sentence that no rule says', () => {
    const spoken = new Set(OUTCOMES.flatMap(sentencesOf).map(({ key }) => key));
    const idle = Object.keys(vietnamese).filter((key) => !spoken.has(key) && !FOR_LATER.includes(key));
    assert.deepEqual(idle, []);
  });

  it('ask the same parameters in both languages', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+(?:\.\.\w+)?\}/g))].sort().join();
    for (const [key, text] of Object.entries(vietnamese)) {
      assert.equal(placeholders(english[key as keyof typeof english]), placeholders(text), key);
    }
  });
});

/** The sentences that an outcome is told with. */
function sentencesOf(outcome: Outcome): readonly { readonly key: string; readonly params: MessageParams }[] {
  if (outcome.kind === 'met') return [{ key: `how.${outcome.how}`, params: outcome.params }];
  if (outcome.kind !== 'finding') return [];
  const { code, how, params } = outcome.finding;
  return [
    { key: messageKeyOf(`finding.${code}`), params },
    { key: `how.${how}`, params },
  ];
}
