import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome, WordParams } from '../model/finding';
import { LANGS } from '../words/lang';
import { hasWord, say } from '../words/say';
import { findings as vietnamese } from '../words/vi/findings';
import { ALL_CASES } from './allCases';
import { exampleScheme } from './exampleScheme';
import { validate } from './validate';

/** Hows that need a clause no pack has yet: a size with a lower bound alone. */
const FOR_LATER = ['how.size.min', 'how.size.minRotation'];
const spoken = new Set<string>();

describe('words of findings', () => {
  it('say every outcome of every case in both languages, with no hole left', () => {
    for (const one of ALL_CASES) {
      for (const outcome of validate(exampleScheme(one.scheme)).outcomes) speak(outcome);
    }
  });

  it('hold no sentence that no rule says', () => {
    const idle = Object.keys(vietnamese).filter((key) => !spoken.has(key) && !FOR_LATER.includes(key));
    assert.deepEqual(idle, []);
  });
});

function speak(outcome: Outcome): void {
  if (outcome.kind === 'met') sayWhole(`how.${outcome.how}`, outcome.params);
  if (outcome.kind === 'finding') {
    const { code, how, params } = outcome.finding;
    sayWhole(`finding.${code}`, params);
    sayWhole(`how.${how}`, params);
  }
}

function sayWhole(key: string, params: WordParams): void {
  spoken.add(key);
  assert.ok(hasWord(key), `no words for ${key}`);
  for (const lang of LANGS) {
    const sentence = say(lang, key, params);
    assert.doesNotMatch(sentence, /\{\w+\}|NaN|undefined|Infinity/, `${lang} ${key}: ${sentence}`);
  }
}
