/** The text of a paper, read back and checked against Hướng dẫn 05-HD/VPTW; titles quote the ids of its rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, looks, mainText, samplePaper } from '@templates/official/testing/paperLooks';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';

const final = await samplePaper(FINAL_SETTING);

test('B2 B3 B4 the text is 14 pt throughout, headings included', () => {
  const sizes = mainText(final)
    .slice(1)
    .flatMap((p) => p.runs.map((run) => run.size));
  assert.deepEqual([...new Set(sizes)], [14]);
});

test('B5 B6 B7 B8 justified, first line 10 mm, 6 pt apart, lines exactly 18-22 pt', () => {
  for (const p of bodyText(final)) {
    assert.equal(p.align, 'both', p.text);
    assert.equal(p.firstLine, 567, p.text);
    assert.ok(p.after >= 120, p.text);
    assert.equal(p.lineRule, 'exact', p.text);
    assert.ok(p.line >= 360 && p.line <= 440, p.text);
  }
  assert.doesNotMatch(Object.values(final.files).join(''), /w:lineRule="exactly"/);
});

test('B9 the text ends with a full stop', () => {
  assert.match(bodyText(final).at(-1)?.text ?? '', /[^/]\.$/u);
});

test('B10 legal grounds: upright, «- Căn cứ …;», the last with a full stop', () => {
  const grounds = mainText(final).filter((p) => /Căn cứ/.test(p.text));
  assert.equal(grounds.length, 4);
  for (const [i, p] of grounds.entries()) {
    assert.match(p.text, i === 3 ? /^- Căn cứ [^;]*\.$/u : /^- Căn cứ [^;]*;$/u);
    assert.ok(p.runs.every((run) => !run.italic));
  }
});

test('B11 part: label and name in capitals, bold, centred; sections «I- TÊN» bold; real headings with outline levels', () => {
  const heads = mainText(final).filter((p) => p.outline !== undefined);
  const parts = heads.filter((p) => p.outline === '0');
  assert.deepEqual(
    parts.map((p) => p.text),
    [
      'Phần thứ nhất\nĐÁNH GIÁ CÔNG TÁC NHÂN SỰ NHIỆM KỲ QUA',
      'Phần thứ hai\nPHƯƠNG HƯỚNG CÔNG TÁC NHÂN SỰ',
      'Phần thứ ba\nPHƯƠNG ÁN NHÂN SỰ',
      'Phần thứ tư\nTỔ CHỨC THỰC HIỆN',
    ],
  );
  assert.ok(
    parts.every((p) => p.align === 'center' && looks(p) === '14 bold upright' && p.style === 'Heading1'),
  );
  const sections = heads.filter((p) => p.outline === '1');
  assert.ok(sections.every((p) => /^[IVX]+- [^a-zđ]+$/u.test(p.text) && looks(p) === '14 bold upright'));
  assert.ok(heads.every((p) => p.keepNext && p.style === `Heading${Number(p.outline) + 1}`));
});

test('B15 marks are numbered without a gap: I- in parts, 1- and a) in numbered sections, I- where a part is one section', () => {
  const marks = mainText(final)
    .filter((p) => p.outline !== undefined)
    .map((p) => (p.outline === '0' ? p.text.split('\n')[0] : p.text.split(' ')[0]));
  assert.deepEqual(marks.slice(0, 12), [
    'Phần thứ nhất',
    'I-',
    '1-',
    '2-',
    '3-',
    'II-',
    '1-',
    '2-',
    '3-',
    'a)',
    'b)',
    'III-',
  ]);
  assert.deepEqual(marks.slice(-5), ['Phần thứ tư', 'I-', 'II-', 'III-', 'IV-']);
});
