import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '@schemes/model/scheme/facts';
import { validate } from '@schemes/rules/judge/validate';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { rulesOfScheme } from './rulesOfScheme';

const COMMUNE: Facts = { level: 'xa_moi', congress_date: '2025-06-15' };

function listed(facts: Facts) {
  const snapshot = exampleScheme({ facts, tables: { seats: { executive_committee: { planned: 500 } } } });
  const assessment = validate(snapshot);
  return { assessment, rules: rulesOfScheme('vi', snapshot, assessment) };
}

test('every rule is listed with its numbers, provisions and what became of it', () => {
  const { assessment, rules } = listed(COMMUNE);
  const broken = rules.filter(({ state }) => state === 'broken');
  assert.equal(
    broken.reduce((sum, { findings }) => sum + findings, 0),
    assessment.findings.length,
  );
  assert.ok(broken.some(({ numbers, provisions }) => numbers.length > 0 && provisions.length > 0));
  for (const state of ['undecided', 'silent'] as const) assert.ok(rules.some((rule) => rule.state === state));
  for (const { what, scope } of rules) {
    assert.notEqual(what, '');
    assert.notEqual(scope, '');
  }
});

test('a rule that does not apply says why: level, way of forming the committee, date', () => {
  const { rules } = listed(COMMUNE);
  const of = (id: string) => rules.filter((rule) => rule.id === id);
  assert.ok(of('2025.BCH.XA').every(({ state, why }) => state === 'broken' && why === null));
  const province = of('2025.BCH.TINH.U');
  assert.ok(province.length > 0);
  for (const { state, why } of province) {
    assert.equal(state, 'notAsked');
    assert.equal(why, 'Quy định cho cấp khác.');
  }
  const earlier = of('2025.b.XA');
  assert.deepEqual(
    earlier.map(({ state, why }) => [state, why]),
    [
      [
        'notAsked',
        'Kết luận số 118-KL/TW, ngày 18/1/2025: áp dụng cho đại hội từ ngày 18/01/2025 đến trước ngày 14/04/2025.',
      ],
    ],
  );
  for (const { state, why } of rules) if (state === 'notAsked') assert.ok(why, 'each has a reason');
});

test('a rule applies or not by the scheme’s own merger', () => {
  const reasons = (merged_from: number) =>
    new Set(listed({ ...COMMUNE, merged_from }).rules.map(({ id, why }) => `${id}: ${why ?? ''}`));
  const [merged, whole] = [reasons(3), reasons(1)];
  const differing = [...whole].filter((reason) => !merged.has(reason));
  assert.ok(differing.some((reason) => reason.includes('Khác cách lập cấp ủy: chỉ nơi được chỉ định')));
});

test('a rule that the scheme gives nothing to judge names the table that is absent', () => {
  const { rules } = listed(COMMUNE);
  const renewal = rules.find(({ id }) => id === '2025.RENEW');
  assert.equal(renewal?.state, 'silent');
  assert.equal(renewal?.why, 'Đề án chưa có: Danh sách trích ngang nhân sự.');
});

test('without level and congress date only the common rules are listed', () => {
  const { assessment, rules } = listed({});
  assert.equal(assessment.pack, null);
  assert.equal(rules.length, assessment.clauseResults.length);
});
