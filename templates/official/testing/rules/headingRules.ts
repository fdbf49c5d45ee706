import assert from 'node:assert/strict';
import { definitionOf } from '@templates/official/kinds/papers';
import { looks } from '@templates/official/testing/paperLooks';
import type { ReadParagraph } from '@templates/official/testing/readPaper';
import { all, at, type XmlElement } from '@templates/official/testing/xmlTree';
import { textWidth } from '@templates/official/text/textWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import {
  any,
  type FormRule,
  halvesOf,
  isCount,
  isNumbered,
  isOfAbove,
  isParty,
  isState,
  left,
  printedDay,
  printedNumber,
  right,
  ruleLength,
  signsAlone,
  spell,
} from './formRule';

/** Rules on the heading: title, issuer, number, place and date, marks. */
export const HEADING_RULES: readonly FormRule[] = [
  {
    id: 'H1 H2 H3',
    says: 'title of the Party 15 bold at the top right, under it a rule as long as the title',
    appliesTo: isParty,
    holds(one) {
      const [title, rule] = right(one);
      assert.equal(title?.text, 'ĐẢNG CỘNG SẢN VIỆT NAM');
      assert.ok(title && looks(title) === '15 bold upright');
      assert.equal(title.align, one.setting.house?.rightColumn ?? 'center');
      assert.equal(title.runs[0]?.underline, false);
      const length = ruleLength(one, rule);
      assert.ok(length / 4133 > 0.85 && length / 4133 < 1.15, String(length));
    },
  },
  {
    id: 'H2 H2b H2c H3 H12',
    says: 'State: quốc hiệu 13 bold, tiêu ngữ 14 bold with blanks around its hyphens, a rule as long as it',
    appliesTo: isState,
    holds(one) {
      const [country, motto, rule] = right(one);
      assert.deepEqual(
        [country?.text, motto?.text],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      );
      assert.ok(country && looks(country) === '13 bold upright');
      assert.ok(motto && looks(motto) === '14 bold upright');
      const share = ruleLength(one, rule) / 3428;
      assert.ok(share > 0.85 && share < 1.15, String(share));
    },
  },
  {
    id: 'H4 H5',
    says: 'superior upright, issuer bold, both in capitals, centred and complete even when they wrap; no superior at provincial level or for a congress',
    // Ballots and ballot lists are headed by the meeting that elects.
    appliesTo: (one) => one.kind !== 'phieuBau' && one.kind !== 'danhSachBauCu' && !isOfAbove(one),
    holds(one) {
      const { superior, issuer } = one.setting;
      const size = one.standard.issuer.size / 2;
      const lines = left(one);
      const expected = [...(superior === undefined ? [] : [superior]), issuer].map((name) =>
        spell(one, name).toUpperCase(),
      );
      assert.deepEqual(
        lines.slice(0, expected.length).map(({ text }) => text),
        expected,
      );
      const own = lines[expected.length - 1];
      assert.ok(own && looks(own) === `${size} bold upright`);
      if (superior !== undefined) assert.equal(looks(lines[0] as ReadParagraph), `${size} plain upright`);
      assert.ok(lines.slice(0, expected.length).every(({ align }) => align === 'center'));
    },
  },
  {
    id: 'H6',
    says: 'a star alone under the issuer',
    appliesTo: isParty,
    holds(one) {
      const star = left(one).find(({ text }) => text === '*');
      assert.equal(star?.align, 'center');
    },
  },
  {
    id: 'H6 (State)',
    says: 'under the issuer a rule of a third to a half of its name',
    appliesTo: isState,
    holds(one) {
      const rule = (halvesOf(one, 0)[0] ?? []).find(({ element }) => at(element, 'w:pPr', 'w:pBdr', 'w:top'));
      const indent = at(rule?.element, 'w:pPr', 'w:ind')?.attrs ?? {};
      const [column = 0] = all(one.paper.tables[0] as XmlElement, 'w:gridCol').map((cell) =>
        Number(cell.attrs['w:w']),
      );
      const length = column - Number(indent['w:left']) - Number(indent['w:right']);
      const name = left(one).find((line) => line.text === spell(one, one.setting.issuer).toUpperCase());
      const longest = Math.max(
        ...wrappedLines(name?.written ?? '', column, 26, 'bold').map((line) => textWidth(line, 26, 'bold')),
      );
      assert.ok(length / longest > 0.33 && length / longest < 0.5, String(length / longest));
    },
  },
  {
    id: 'H7 H8 H9',
    says: 'number and symbol: Party `Số 05-TTr/ĐU` without colon, State `Số: 05/TTr-UBND`; papers without a number have no such line',
    appliesTo: (one) => !isOfAbove(one),
    holds(one) {
      const line = left(one).find(({ text }) => text.startsWith('Số'));
      if (!isNumbered(one)) return assert.equal(line, undefined);
      const { type } = definitionOf(one.kind);
      const host = one.setting.symbol.split(/[/-]/)[1];
      const n = printedNumber(one.setting.number);
      assert.equal(line?.text, isState(one) ? `Số: ${n}/${type}-${host}` : `Số ${n}-${type}/${host}`);
      assert.ok(line && looks(line) === `${one.standard.number.size / 2} plain upright`);
    },
  },
  {
    id: 'H10 H11',
    says: 'place and date 14 italic under the rule; minutes of a conference and ballots have none, minutes of a count do',
    appliesTo: (one) => !isOfAbove(one),
    holds(one) {
      const line = right(one).find(({ text }) => /, ngày/.test(text));
      if (!signsAlone(one) && !isCount(one)) return assert.equal(line, undefined);
      const { place, date, year } = one.setting;
      assert.equal(line?.text, `${place}, ${printedDay(date, year)}`);
      assert.ok(line && looks(line) === '14 plain italic');
      assert.equal(line.align, one.setting.house?.rightColumn ?? 'center');
    },
  },
  {
    id: 'X1',
    says: 'a draft is marked on the right, 14 italic; nothing else is',
    appliesTo: any,
    holds(one) {
      const mark = right(one).find(({ text }) => text.startsWith('Dự thảo'));
      assert.equal(
        mark?.text,
        one.setting.draft === undefined ? undefined : `Dự thảo lần ${one.setting.draft}`,
      );
      if (mark) assert.equal(looks(mark), '14 plain italic');
    },
  },
  {
    id: 'X2',
    says: 'secrecy and urgency bold capitals under the number; the State frames urgency in red',
    appliesTo: ({ setting }) => setting.urgency !== undefined,
    holds(one) {
      const { secrecy, urgency } = one.standard;
      const lines = left(one);
      const from = lines.findIndex(({ text }) => text.startsWith('Số'));
      const marks = lines.slice(from + 1).filter(({ text }) => !text.startsWith('Bản số'));
      assert.deepEqual(
        marks.map(({ text }) => text),
        [
          ...(one.setting.secrecy ? [secrecy.texts[one.setting.secrecy]] : []),
          ...(one.setting.urgency ? [urgency.texts[one.setting.urgency]] : []),
        ],
      );
      assert.ok(marks.every((mark) => looks(mark) === '14 bold upright'));
      const frame = at(marks.at(-1)?.element, 'w:pPr', 'w:pBdr', 'w:left')?.attrs['w:color'];
      assert.equal(frame, isState(one) ? 'FF0000' : undefined);
    },
  },
  {
    id: 'X3',
    says: 'circulation note in bold capitals under the date, in the words of its standard; copies are counted under the secrecy mark',
    appliesTo: ({ setting }) => setting.circulation !== undefined,
    holds(one) {
      const which = one.setting.circulation ?? 'thu_hoi';
      const note = right(one).at(-1);
      assert.equal(note?.text, one.standard.circulation.texts[which]);
      assert.ok(note && looks(note) === (isState(one) ? '13 bold upright' : '12 bold upright'));
      if (one.setting.copy) assert.ok(left(one).some(({ text }) => text === 'Bản số 07'));
    },
  },
];
