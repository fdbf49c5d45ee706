import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleText } from '@schemes/messages/ruleText';
import { hasMessage, t } from '@schemes/messages/t';
import { missingOf } from '@templates/official/setting/missingFace';
import { PAPER_KINDS } from '@templates/official/setting/paperKind';
import { SAMPLE } from '@templates/official/testing/paperLooks';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { definitionOf, PAPERS, paperOfStem } from './papers';

test('papers stand in the order of a dossier, each under its own name', () => {
  const places = PAPERS.map(({ kind }) => PAPER_KINDS.indexOf(kind));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.equal(new Set(PAPERS.map(({ stem }) => stem)).size, PAPERS.length);
  for (const paper of PAPERS) {
    assert.equal(paperOfStem(paper.stem), paper);
    assert.equal(paper.title, `paper.${paper.kind}`);
    assert.ok(hasMessage(paper.title));
  }
  assert.equal(paperOfStem('none'), null);
});

test('what is missing and what a part is called are sentences without holes, in both languages', () => {
  const { number: _number, date: _date, superior: _superior, ...bare } = FINAL_SETTING;
  const setting = { ...bare, issuer: 'Đảng ủy …', place: '…', signing: { post: 'BÍ THƯ', name: '' } };
  for (const paper of PAPERS) {
    for (const part of paper.parts(SAMPLE)) {
      const missing = missingOf(paper, { snapshot: SAMPLE, setting, ...(part === null ? {} : { part }) });
      const name = part === null ? null : paper.partName(part);
      for (const { code, params } of name ? [...missing, name] : missing) {
        for (const lang of ['vi', 'en'] as const)
          assert.doesNotMatch(ruleText(lang, code, params), /\{|^paper/);
      }
    }
    assert.ok(t('en', paper.title));
  }
});

test('the scheme of the sample lacks nothing once its face is filled in', () => {
  assert.deepEqual(missingOf(definitionOf('deAn'), { snapshot: SAMPLE, setting: FINAL_SETTING }), []);
});
