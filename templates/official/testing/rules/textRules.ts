import assert from 'node:assert/strict';
import { typeName } from '@templates/official/face/faceLines';
import { definitionOf } from '@templates/official/kinds/papers';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { speaker } from '@templates/official/scheme/bodies';
import { looks } from '@templates/official/testing/paperLooks';
import { at } from '@templates/official/testing/xmlTree';
import { textWidth } from '@templates/official/text/textWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import { any, body, type FormRule, face, isNumbered, isParty, isState, spell } from './formRule';

/** Rules on title, addressee, running text and its headings. */
export const TEXT_RULES: readonly FormRule[] = [
  {
    id: 'B5 B6 B7 B8',
    says: 'text justified, first line 10 mm, 6 pt apart, lines exactly 18 to 22 pt',
    appliesTo: any,
    holds(one) {
      for (const p of body(one)) {
        assert.deepEqual([p.align, p.firstLine, p.lineRule], ['both', 567, 'exact'], p.text);
        assert.ok(p.after >= 120 && p.line >= 360 && p.line <= 440, p.text);
      }
      assert.doesNotMatch(Object.values(one.paper.files).join(''), /w:lineRule="exactly"/);
    },
  },
  {
    id: 'B2 B3 B4',
    says: 'text 14 pt throughout',
    appliesTo: any,
    holds(one) {
      const sizes = body(one).flatMap((p) => p.runs.map(({ size }) => size));
      assert.ok(sizes.every((size) => size === 14));
    },
  },
  {
    id: 'T1 T2',
    says: 'type in bold capitals, subject bold below it, both centred',
    appliesTo: any,
    holds(one) {
      const [type, subject] = face(one);
      assert.ok(type && subject);
      assert.equal(type.text, type.text.toUpperCase());
      if (isNumbered(one))
        assert.ok(type.text.startsWith(typeName(definitionOf(one.kind).type).toUpperCase()));
      assert.equal(looks(type), `${one.standard.type.size / 2} bold upright`);
      assert.equal(looks(subject), '14 bold upright');
      assert.notEqual(subject.text, subject.text.toUpperCase());
      assert.ok(type.align === 'center' && subject.align === 'center');
    },
  },
  {
    id: 'T3',
    says: 'under the subject: Party five hyphens; State a rule of a third to a half of its last line',
    appliesTo: any,
    holds(one) {
      if (isParty(one)) {
        const hyphens = face(one)[2];
        assert.deepEqual([hyphens?.text, hyphens?.align], ['-----', 'center']);
        return;
      }
      const rule = one.paper.paragraphs.find((p) => !p.inTable && at(p.element, 'w:pPr', 'w:pBdr', 'w:top'));
      const indent = at(rule?.element, 'w:pPr', 'w:ind')?.attrs ?? {};
      const length = TEXT_WIDTH - Number(indent['w:left']) - Number(indent['w:right']);
      const last = wrappedLines(face(one)[1]?.written ?? '', TEXT_WIDTH, 28, 'bold').at(-1) ?? '';
      const share = length / textWidth(last, 28, 'bold');
      assert.ok(share > 0.33 && share < 0.5, String(share));
    },
  },
  {
    id: 'K1',
    says: 'Party «Kính trình:» from 27/5/2026, before it «Kính gửi:», both in italics; State «Kính gửi:» upright; names upright',
    appliesTo: ({ kind }) => kind === 'toTrinh',
    holds(one) {
      const lines = face(one);
      const at = lines.findIndex(({ text }) => /^Kính (trình|gửi):/.test(text));
      const [head, beside] = lines[at]?.runs ?? [];
      // Several addressees are listed below, each on a line of its own.
      const name = beside ?? lines[at + 1]?.runs[0];
      const words = { 'party-2026': 'Kính trình: ', 'party-2018': 'Kính gửi: ', 'state-2020': 'Kính gửi: ' };
      assert.equal(head?.text, words[one.standard.id]);
      assert.deepEqual([head?.italic, name?.italic], [isParty(one), false]);
      assert.deepEqual([head?.size, name?.size], [14, 14]);
    },
  },
  {
    id: 'S1 (voice)',
    says: 'the body that reports or submits in the text is the one for which the paper is signed',
    appliesTo: ({ kind }) => kind === 'toTrinh' || kind === 'baoCaoRaSoat',
    holds(one) {
      const line = body(one).find(({ text }) => / đã xây dựng | báo cáo kết quả /.test(text));
      const who = spell(one, speaker(one.setting.signing.authority, one.setting.issuer));
      assert.ok(line);
      assert.ok(line.text.startsWith(`${who} `), line.text);
      const isStanding = /BAN THƯỜNG VỤ/u.test(one.setting.signing.authority ?? '');
      assert.equal(/^Ban Thường vụ /.test(line.text), isStanding);
    },
  },
  {
    id: 'B9',
    says: 'the text ends with a full stop, in State papers with `./.`',
    appliesTo: ({ kind }) => kind !== 'deAn',
    holds(one) {
      const last = one.paper.paragraphs.filter((p) => p.section === 0 && p.style === 'BodyParagraph').at(-1);
      assert.match(last?.text ?? '', isState(one) ? /\.\/\.$/ : /[^/]\.$/u);
    },
  },
  {
    id: 'B10',
    says: 'one legal ground in a paragraph, ending with `;`, the last with `.`; Party upright after a dash, State in italics',
    appliesTo: ({ kind }) => kind === 'toTrinh' || kind === 'deAn',
    holds(one) {
      const grounds = face(one).filter(({ text }) => /^(- )?Căn cứ /.test(text));
      assert.ok(grounds.length >= 2);
      for (const [i, p] of grounds.entries()) {
        assert.equal(p.text.startsWith('- '), isParty(one));
        assert.match(p.text, i === grounds.length - 1 ? /[^;]\.$/u : /;$/u);
        assert.ok(p.runs.every(({ italic }) => italic === isState(one)));
      }
    },
  },
  {
    id: 'B11 B15',
    says: 'headings bold with outline levels, marked `I-`, `1-` by the Party and `I.`, `1.` by the State; a heading stays with its text',
    appliesTo: any,
    holds(one) {
      const heads = face(one).filter(({ outline }) => outline !== undefined);
      const marks = heads.flatMap(({ text }) => /^(?:[IVX]+|\d+)([-.]) /.exec(text)?.[1] ?? []);
      assert.ok(marks.every((mark) => mark === one.standard.headingMark));
      assert.ok(heads.every(({ keepNext }) => keepNext));
      const romans = heads.filter(({ text }) => /^[IVX]+[-.] /.test(text));
      assert.ok(romans.every((p) => looks(p) === '14 bold upright' && p.outline === '1'));
    },
  },
];
