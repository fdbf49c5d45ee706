import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCitations } from './readCitations';

/** The citations read from a text: type, number, date, issuer, and the words of each. */
function read(text: string) {
  return readCitations(text).map(({ type, number, date, issuer, from, to }) => [
    type,
    number,
    date,
    issuer?.name ?? null,
    text.slice(from, to),
  ]);
}
const firstCitation = (text: string) => read(text)[0];

describe('citations as they are typed', () => {
  for (const date of [
    ', ngày 30/5/2019',
    ' ngày 30-5-2019',
    ' ngày 30–5–2019',
    ' ngày 30.5.2019',
    ', 30/05/2019',
    ' (ngày 30/5/2019',
    ', ngày 30 tháng 5 năm 2019',
    ' ban hành ngày 30/5/2019',
  ]) {
    it(`date “${date}”`, () => {
      for (const lead of ['Chỉ thị ', 'Chỉ thị số ', 'chỉ thị số: ']) {
        const text = `Căn cứ ${lead}35-CT/TW${date}`;
        const [type, number, when, , words] = firstCitation(text) ?? [];
        assert.deepEqual(
          [type, number, when],
          [lead.split(' ').slice(0, 2).join(' '), '35-CT/TW', '2019-05-30'],
        );
        assert.equal(words, text.slice('Căn cứ '.length));
      }
    });
  }

  for (const [typed, number] of [
    ['35 - CT/TW', '35-CT/TW'],
    ['35–CT/TW', '35-CT/TW'],
    ['35-ct/tw', '35-CT/TW'],
    ['04-QĐi/TW', '04-QĐi/TW'],
    ['205-QD/TW', '205-QĐ/TW'],
    ['205-QÐ/TW', '205-QĐ/TW'],
    ['04-CTr/TU', '04-CTr/TU'],
    ['107/2020/NĐ-CP', '107/2020/NĐ-CP'],
    ['107/2020/NĐ–CP', '107/2020/NĐ-CP'],
    ['45/2019/QH14', '45/2019/QH14'],
    ['13-TT/TU', '13-TT/TU'],
    ['02-NQ/ĐU', '02-NQ/ĐU'],
    ['26-HD/BTCTW', '26-HD/BTCTW'],
  ] as const) {
    it(`number “${typed}”`, () => assert.equal(firstCitation(`theo số ${typed} ngày 1/2/2020`)?.[1], number));
  }

  for (const [who, name] of [
    ['của Bộ Chính trị', 'Bộ Chính trị'],
    ['của Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['của Ban thường vụ Tỉnh uỷ', 'Ban thường vụ Tỉnh uỷ'],
    ['của BCH Đảng bộ tỉnh', 'BCH Đảng bộ tỉnh'],
    ['của Ban Tổ chức Trung ương', 'Ban Tổ chức Trung ương'],
    ['do Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương Đảng'],
    ['của Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương'],
  ] as const) {
    it(`issuer “${who}”, before and after the date`, () => {
      assert.deepEqual(firstCitation(`Nghị quyết số 1-NQ/TW ngày 2/3/2020 ${who} về`)?.slice(2, 4), [
        '2020-03-02',
        name,
      ]);
      assert.deepEqual(firstCitation(`Nghị quyết số 1-NQ/TW ${who}, ngày 2/3/2020 về`)?.slice(2, 4), [
        '2020-03-02',
        name,
      ]);
    });
  }

  it('several in one sentence, each with its own date', () => {
    const text =
      'Theo Quy định số 04-QĐi/TW ngày 25-7-2018, Quy định số 212-QĐ/TW ngày 30-12-2019 của Ban Bí thư và Nghị định số 107/2020/NĐ-CP ngày 14-9-2020 của Chính phủ; Chỉ thị 35-CT/TW, Hướng dẫn 26-HD/BTCTW ngày 18/10/2019.';
    assert.deepEqual(
      read(text).map(([, number, date]) => [number, date]),
      [
        ['04-QĐi/TW', '2018-07-25'],
        ['212-QĐ/TW', '2019-12-30'],
        ['107/2020/NĐ-CP', '2020-09-14'],
        ['35-CT/TW', null],
        ['26-HD/BTCTW', '2019-10-18'],
      ],
    );
  });

  it('a province in brackets, as the program itself writes it', () => {
    assert.deepEqual(firstCitation('Thông tri số 09-TT/TU (Nghệ An), ngày 10/9/2024')?.slice(0, 3), [
      'Thông tri',
      '09-TT/TU',
      '2024-09-10',
    ]);
  });

  it('a year or a month where no day is written', () => {
    assert.equal(firstCitation('Hướng dẫn số 28-HD/BTCTW, năm 2019')?.[2], '2019');
    assert.equal(firstCitation('Kết luận 12-KL/TW, tháng 3/2017')?.[2], '2017-03');
  });

  it('reads no document in figures, dates and places', () => {
    for (const text of [
      'Xã có 12-15 chi bộ',
      'ngày 25/7/2025',
      'tỷ lệ 4/5',
      'khóa 2020-2025',
      'số 12/TW',
      '3-4 đồng chí',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });
});
