/** The end of a paper, read back and checked against Hướng dẫn 05-HD/VPTW; titles quote the ids of its rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, find, looks, samplePaper } from '@templates/official/testing/paperLooks';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { all } from '@templates/official/testing/xmlTree';

const final = await samplePaper(FINAL_SETTING);

test('S1 S2 S3 S4 S5 signing on the right: authority bold, post plain, name bold, space between', () => {
  const at0 = final.paragraphs.findIndex((p) => p.text === 'T/M BAN THƯỜNG VỤ');
  const [authority, post, name] = final.paragraphs.slice(at0, at0 + 3);
  assert.deepEqual(
    [authority, post, name].map((p) => p && looks(p)),
    ['14 bold upright', '14 plain upright', '14 bold upright'],
  );
  assert.deepEqual([post?.text, name?.text], ['BÍ THƯ', 'Nguyễn Đức Thịnh']);
  assert.ok((name?.before ?? 0) >= 48 * 20);
});

test('S2 the head of an advisory body signs in person: the post alone, bold', async () => {
  const own = await samplePaper({
    ...FINAL_SETTING,
    signing: { post: 'TRƯỞNG BAN', name: 'Vũ Thị Thanh Mai' },
  });
  assert.equal(looks(find(own, 'TRƯỞNG BAN')), '14 bold upright');
});

test('S6 recipients and signing share one row that does not break, and the text before it stays on their page', () => {
  const table = final.tables.find((t) => all(t, 'w:t').some((t2) => t2.children[0] === 'Nơi nhận:'));
  assert.ok(table);
  assert.equal(all(table, 'w:tr').length, 1);
  assert.ok(all(table, 'w:cantSplit').length === 1);
  assert.ok(all(table, 'w:t').some((t) => t.children[0] === 'T/M BAN THƯỜNG VỤ'));
  assert.ok(
    bodyText(final)
      .slice(-2)
      .every((p) => p.keepNext),
  );
});

test('N1 N2 N3 N4 N5 «Nơi nhận:» 14 underlined, list 12 plain, semicolons (commas before 27/5/2026) and a full stop last', async () => {
  const old = await samplePaper({ ...FINAL_SETTING, date: '2026-05-26' });
  find(old, '- Ban Thường vụ Tỉnh ủy,');
  const start = final.paragraphs.findIndex((p) => p.text === 'Nơi nhận:');
  const [head, ...list] = final.paragraphs.slice(start, start + 4);
  assert.equal(head && looks(head), '14 plain upright');
  assert.ok(head?.runs.every((run) => run.underline));
  assert.deepEqual(
    list.map((p) => p.text),
    ['- Ban Thường vụ Tỉnh ủy;', '- Các đồng chí ủy viên Ban Chấp hành;', '- Lưu Văn phòng Đảng ủy.'],
  );
  assert.ok(list.every((p) => looks(p) === '12 plain upright'));
});
