import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHECK_DEFINITIONS } from '../../checks/checkDefinitions';
import { en } from '../../messages/en/catalogue';
import { LANGS } from '../../messages/lang';
import { messageKeyOf } from '../../messages/messageKeyOf';
import { hasMessage, t } from '../../messages/t';
import { type MessageKey, vi } from '../../messages/vi/catalogue';
import type { MessageParams, Outcome } from '../../model/findings/finding';
import { ALL_CASES } from './allCases';
import { assessedCase } from './assessedCase';

/** Messages that no present pack uses, but the pack of another term may. */
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
/** Messages for readers who may not see the record of the five steps; no check uses them. */
const WITHHELD: readonly string[] = ['finding.steps.withheld', 'how.steps.withheld'];
const MESSAGES = (Object.keys(vi) as MessageKey[]).filter((key) => /^(finding|how)\./.test(key));
/** Each outcome of every case with the kind of check that gave it. */
const OUTCOMES = ALL_CASES.flatMap((ruleCase) =>
  assessedCase(ruleCase).assessment.clauseResults.flatMap(({ clause, outcomes }) =>
    outcomes.map((outcome) => ({ kind: clause.check.kind, outcome })),
  ),
);
const KEYS = new Map<string, ReadonlySet<string>>(
  CHECK_DEFINITIONS.map(({ kind, messages: { findings, how } }) => [
    kind,
    new Set([...findings.map((code) => `finding.${code}`), ...how.map((code) => `how.${code}`)]),
  ]),
);

describe('messages of checks', () => {
  it('exist for every outcome of every case in both languages, with no placeholder left', () => {
    assert.ok(OUTCOMES.length > 0);
    for (const { key, params } of OUTCOMES.flatMap(({ outcome }) => sentencesOf(outcome))) {
      assert.ok(hasMessage(key), `no message for ${key}`);
      for (const lang of LANGS) {
        const sentence = t(lang, key, params);
        assert.doesNotMatch(sentence, /\{[\w.]+\}|NaN|undefined|Infinity/, `${lang} ${key}: ${sentence}`);
      }
    }
  });

  it('are exactly those that the definitions name', () => {
    const named = new Set([...KEYS.values()].flatMap((keys) => [...keys]));
    assert.deepEqual(MESSAGES.filter((key) => !WITHHELD.includes(key)).sort(), [...named].sort());
  });

  it('of each definition are exactly those that its check uses', () => {
    const used = new Map<string, Set<string>>();
    for (const { kind, outcome } of OUTCOMES) {
      const keys = used.get(kind) ?? new Set();
      for (const { key } of sentencesOf(outcome)) keys.add(key);
      used.set(kind, keys);
    }
    for (const [kind, keys] of KEYS) {
      const named = [...keys].filter((key) => !FOR_LATER.includes(key)).sort();
      assert.deepEqual(named, [...(used.get(kind) ?? [])].sort(), kind);
    }
  });

  it('name every kind of check and no other', () => {
    const named = Object.keys(vi).filter((key) => key.startsWith('check.'));
    assert.deepEqual(named.sort(), [...KEYS.keys()].map((kind) => `check.${kind}`).sort());
  });

  it('ask the same parameters in both languages', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+(?:\.\.\w+)?\}/g))].sort().join();
    for (const key of MESSAGES) assert.equal(placeholders(en[key]), placeholders(vi[key]), key);
  });
});

/** The messages of an outcome. */
function sentencesOf(outcome: Outcome): readonly { readonly key: string; readonly params: MessageParams }[] {
  if (outcome.kind === 'met') return [{ key: `how.${outcome.how}`, params: outcome.params }];
  if (outcome.kind !== 'finding') return [];
  const { code, how, params } = outcome.finding;
  return [
    { key: messageKeyOf(`finding.${code}`), params },
    { key: `how.${how}`, params },
  ];
}
