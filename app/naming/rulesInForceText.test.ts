import assert from 'node:assert/strict';
import test from 'node:test';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import { rulesInForceText } from './rulesInForceText';

const central: RulesInForce = { edition: '2026-11', layers: [] };

test('names no count where no layer below the central one sets a parameter', () => {
  for (const key of ['rules.current', 'rules.next', 'history.rules'] as const) {
    for (const lang of ['vi', 'en'] as const) {
      const text = rulesInForceText(lang, key, central);
      assert.match(text, /2026-11/);
      assert.doesNotMatch(text, /\b0 |[{}]/);
    }
  }
});
