/**
 * Every rule of the official form that the exporter answers for, by its id, asked of every paper, level and standard:
 * Hướng dẫn 05-HD/VPTW (2026), Hướng dẫn 36-HD/VPTW (2018), Nghị định 30/2020/NĐ-CP.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeName } from '../faceLines';
import { TEXT_WIDTH } from '../pageGeometry';
import { definitionOf } from '../papers';
import { type PaperCase, paperCases } from '../reading/paperCases';
import { looks } from '../reading/paperLooks';
import type { ReadParagraph } from '../reading/readPaper';
import { all, at, val, type XmlElement } from '../reading/xmlTree';
import { PARTY_2018 } from './party2018';
import { PARTY_2026 } from './party2026';
import { standardOf } from './standardOf';
import { STATE_2020 } from './state2020';

const cases = await paperCases();

const isParty = ({ standard }: PaperCase) => standard.id !== 'state-2020';
const isState = ({ standard }: PaperCase) => standard.id === 'state-2020';
const isNumbered = ({ kind }: PaperCase) => definitionOf(kind).form === 'numbered';
const isMinutes = ({ kind }: PaperCase) => kind.startsWith('bienBan');
const signsAlone = (one: PaperCase) => definitionOf(one.kind).form !== 'blank' && !isMinutes(one);
const any = () => true;

/** Paragraphs of the left and right column of the heading (0) or of the last block of two columns (-1). */
function halvesOf({ paper }: PaperCase, which: 0 | -1): readonly (readonly ReadParagraph[])[] {
  const tables = paper.tables.filter(isHalves);
  const table = tables.at(which);
  assert.ok(table);
  return all(table, 'w:tc').map((cell) => {
    const own = new Set(all(cell, 'w:p'));
    return paper.paragraphs.filter(({ element }) => own.has(element));
  });
}

function isHalves(table: XmlElement): boolean {
  return val(at(table, 'w:tblPr', 'w:tblBorders'), 'w:top') === 'nil';
}

const left = (one: PaperCase) => (halvesOf(one, 0)[0] ?? []).filter(({ text }) => text !== '');
const right = (one: PaperCase) => halvesOf(one, 0)[1] ?? [];
const signing = (one: PaperCase) => (halvesOf(one, -1)[1] ?? []).filter(({ text }) => text !== '');
const recipients = (one: PaperCase) => (halvesOf(one, -1)[0] ?? []).filter(({ text }) => text !== '');
const face = ({ paper }: PaperCase) =>
  paper.paragraphs.filter((p) => p.section === 0 && !p.inTable && p.text !== '');
const spell = (one: PaperCase, text: string) =>
  one.setting.house?.spelling === 'uỷ'
    ? text.replaceAll('ủy', 'uỷ').replaceAll('ỦY', 'UỶ').replaceAll('Ủy', 'Uỷ')
    : text;
const body = (one: PaperCase) => one.paper.paragraphs.filter((p) => p.style === 'BodyParagraph');
const grids = ({ paper }: PaperCase) => paper.tables.filter((table) => !isHalves(table));

interface Rule {
  readonly id: string;
  readonly says: string;
  readonly of: (one: PaperCase) => boolean;
  readonly holds: (one: PaperCase) => void;
}

const RULES: readonly Rule[] = [
  {
    id: 'G1 G2',
    says: 'A4; margins 20, 20, 30, 15 mm, as seen on a turned page or turned with it',
    of: any,
    holds({ paper, setting }) {
      for (const section of paper.sections) {
        const size = at(section, 'w:pgSz')?.attrs ?? {};
        const isTurned = size['w:orient'] === 'landscape';
        assert.deepEqual([size['w:w'], size['w:h']], isTurned ? ['16838', '11906'] : ['11906', '16838']);
        const margin = at(section, 'w:pgMar')?.attrs ?? {};
        const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => Number(margin[side]));
        const withPaper = isTurned && setting.house?.landscapeMargins === 'turned';
        assert.deepEqual(sides, withPaper ? [1701, 850, 1134, 1134] : [1134, 1134, 1701, 850]);
      }
    },
  },
  {
    id: 'F1 F3 F4',
    says: 'Times New Roman in all four slots, black, NFC, Vietnamese',
    of: any,
    holds({ paper }) {
      for (const run of paper.paragraphs.flatMap((p) => p.runs)) {
        assert.deepEqual([...new Set(run.fonts)], ['Times New Roman'], run.text);
        assert.match(run.color, /^(auto|000000)$/);
      }
      const xml = paper.files['word/document.xml'] ?? '';
      assert.equal(xml, xml.normalize('NFC'));
      assert.match(paper.files['word/styles.xml'] ?? '', /<w:lang [^>]*w:val="vi-VN"/);
    },
  },
  {
    id: 'F5',
    says: 'one spelling of ủy throughout',
    of: any,
    holds({ paper, setting }) {
      const xml = paper.files['word/document.xml'] ?? '';
      assert.doesNotMatch(
        xml,
        setting.house?.spelling === 'uỷ' ? /(?<!\p{L})ủy(?!\p{L})/iu : /(?<!\p{L})uỷ(?!\p{L})/iu,
      );
    },
  },
  {
    id: 'G3 G4 G5 A5',
    says: 'page number in a field, centred, 14 pt upright, 10 mm from the edge, none on page 1; appendices count anew',
    of: any,
    holds({ paper }) {
      const field = Object.entries(paper.files).filter(
        ([path, xml]) => /^word\/header\d+\.xml$/.test(path) && xml.includes('PAGE'),
      );
      assert.equal(field.length, 1);
      const xml = field[0]?.[1] ?? '';
      assert.match(xml, /<w:jc w:val="center"\/>/);
      assert.match(xml, /<w:sz w:val="28"\/>/);
      for (const [i, section] of paper.sections.entries()) {
        assert.ok(at(section, 'w:titlePg'));
        assert.equal(at(section, 'w:pgMar')?.attrs['w:header'], '567');
        assert.equal(at(section, 'w:pgNumType')?.attrs['w:start'], i === 0 ? undefined : '1');
      }
    },
  },
  {
    id: 'B5 B6 B7 B8',
    says: 'text justified, first line 10 mm, 6 pt apart, lines exactly 18 to 22 pt',
    of: any,
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
    of: any,
    holds(one) {
      const sizes = body(one).flatMap((p) => p.runs.map(({ size }) => size));
      assert.ok(sizes.every((size) => size === 14));
    },
  },
  {
    id: 'H1 H2 H3',
    says: 'title of the Party 15 bold at the top right, under it a rule as long as the title',
    of: isParty,
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
    of: isState,
    holds(one) {
      const [country, motto, rule] = right(one);
      assert.deepEqual(
        [country?.text, motto?.text],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      );
      assert.ok(country && looks(country) === '13 bold upright');
      assert.ok(motto && looks(motto) === '14 bold upright');
      const share = ruleLength(one, rule) / 3620;
      assert.ok(share > 0.85 && share < 1.15, String(share));
    },
  },
  {
    id: 'H4 H5',
    says: 'superior upright, issuer bold, capitals, centred, whole also where they wrap; no superior at provincial level and for a congress',
    of: ({ kind }) => kind !== 'phieuBau',
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
    of: isParty,
    holds(one) {
      const star = left(one).find(({ text }) => text === '*');
      assert.equal(star?.align, 'center');
    },
  },
  {
    id: 'H6 (State)',
    says: 'under the issuer a rule of a third to a half of its name',
    of: isState,
    holds(one) {
      const rule = (halvesOf(one, 0)[0] ?? []).find(({ element }) => at(element, 'w:pPr', 'w:pBdr', 'w:top'));
      const indent = at(rule?.element, 'w:pPr', 'w:ind')?.attrs ?? {};
      const length = 4200 - Number(indent['w:left']) - Number(indent['w:right']);
      // ỦY BAN NHÂN DÂN XÃ MINH TÂN in Times New Roman bold 13 pt, by the font's own metrics: 4233 twips, in 4200.
      assert.ok(length / 4200 > 0.3 && length / 4200 < 0.55, String(length));
    },
  },
  {
    id: 'H7 H8 H9',
    says: 'number and symbol: `Số 05-TTr/ĐU` without colon, `Số: 05/TTr-UBND` of the State; papers without a number have no such line',
    of: any,
    holds(one) {
      const line = left(one).find(({ text }) => text.startsWith('Số'));
      if (!isNumbered(one)) return assert.equal(line, undefined);
      const { type } = definitionOf(one.kind);
      const host = one.setting.symbol.split(/[/-]/)[1];
      assert.equal(line?.text, isState(one) ? `Số: 05/${type}-${host}` : `Số 05-${type}/${host}`);
      assert.ok(line && looks(line) === `${one.standard.number.size / 2} plain upright`);
    },
  },
  {
    id: 'H10 H11',
    says: 'place and date 14 italic under the rule; minutes and ballots have none',
    of: any,
    holds(one) {
      const line = right(one).find(({ text }) => /, ngày/.test(text));
      if (!signsAlone(one)) return assert.equal(line, undefined);
      const day = one.setting.date === '2026-05-26' ? 'ngày 26 tháng 5' : 'ngày 05 tháng 7';
      assert.equal(line?.text, `${one.setting.place}, ${day} năm 2026`);
      assert.ok(line && looks(line) === '14 plain italic');
      assert.equal(line.align, one.setting.house?.rightColumn ?? 'center');
    },
  },
  {
    id: 'X1',
    says: 'a draft is marked on the right, 14 italic; nothing else is',
    of: any,
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
    of: ({ setting }) => setting.urgency !== undefined,
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
    of: ({ setting }) => setting.circulation !== undefined,
    holds(one) {
      const which = one.setting.circulation ?? 'thu_hoi';
      const note = right(one).at(-1);
      assert.equal(note?.text, one.standard.circulation.texts[which]);
      assert.ok(note && looks(note) === (isState(one) ? '13 bold upright' : '12 bold upright'));
      if (one.setting.copy) assert.ok(left(one).some(({ text }) => text === 'Bản số 07'));
    },
  },
  {
    id: 'T1 T2',
    says: 'type in bold capitals, subject bold below it, both centred',
    of: any,
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
    says: 'five hyphens under the subject; a rule of a third to a half of the State',
    of: any,
    holds(one) {
      if (isParty(one)) {
        const hyphens = face(one)[2];
        assert.deepEqual([hyphens?.text, hyphens?.align], ['-----', 'center']);
        return;
      }
      const rule = one.paper.paragraphs.find((p) => !p.inTable && at(p.element, 'w:pPr', 'w:pBdr', 'w:top'));
      const indent = at(rule?.element, 'w:pPr', 'w:ind')?.attrs ?? {};
      const length = TEXT_WIDTH - Number(indent['w:left']) - Number(indent['w:right']);
      assert.ok(length / TEXT_WIDTH > 0.3 && length / TEXT_WIDTH < 0.5, String(length));
    },
  },
  {
    id: 'K1',
    says: '«Kính trình:» in italics from 27/5/2026, «Kính gửi:» before and of the State (upright), the name upright',
    of: ({ kind }) => kind === 'toTrinh',
    holds(one) {
      const line = face(one).find(({ text }) => /^Kính (trình|gửi):/.test(text));
      const [head, name] = line?.runs ?? [];
      const words = { 'party-2026': 'Kính trình: ', 'party-2018': 'Kính gửi: ', 'state-2020': 'Kính gửi: ' };
      assert.equal(head?.text, words[one.standard.id]);
      assert.deepEqual([head?.italic, name?.italic], [isParty(one), false]);
      assert.deepEqual([head?.size, name?.size], [14, 14]);
    },
  },
  {
    id: 'B9',
    says: 'the text ends with a full stop, of the State with `./.`',
    of: ({ kind }) => kind !== 'deAn',
    holds(one) {
      const last = one.paper.paragraphs.filter((p) => p.section === 0 && p.style === 'BodyParagraph').at(-1);
      assert.match(last?.text ?? '', isState(one) ? /\.\/\.$/ : /[^/]\.$/u);
    },
  },
  {
    id: 'B10',
    says: 'legal grounds one to a paragraph, `;` and last `.`; upright after a dash, in italics of the State',
    of: ({ kind }) => kind === 'toTrinh' || kind === 'deAn',
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
    says: 'headings bold with outline levels, marked `I-`, `1-` without a gap, `I.`, `1.` of the State; the heading stays with its text',
    of: any,
    holds(one) {
      const heads = face(one).filter(({ outline }) => outline !== undefined);
      const marks = heads.flatMap(({ text }) => /^(?:[IVX]+|\d+)([-.]) /.exec(text)?.[1] ?? []);
      assert.ok(marks.every((mark) => mark === one.standard.headingMark));
      assert.ok(heads.every(({ keepNext }) => keepNext));
      const romans = heads.filter(({ text }) => /^[IVX]+[-.] /.test(text));
      assert.ok(romans.every((p) => looks(p) === '14 bold upright' && p.outline === '1'));
    },
  },
  {
    id: 'S1 S2 S3 S3b S4 S5',
    says: 'authority bold, post plain (bold of the State and of one who signs in person), name bold with room to sign; no post under a presidium',
    of: signsAlone,
    holds(one) {
      const { authority, post, name } = one.setting.signing;
      const lines = signing(one);
      assert.deepEqual(
        lines.map(({ text }) => text),
        [...(authority ? [authority] : []), ...(post ? [post] : []), name].map((text) => spell(one, text)),
      );
      assert.ok(lines.every((line) => line.align === 'center'));
      const weight = (line: ReadParagraph | undefined) => line && looks(line);
      assert.equal(weight(lines.at(-1)), '14 bold upright');
      if (authority) assert.equal(weight(lines[0]), '14 bold upright');
      if (post) {
        const bold = isState(one) || !authority ? 'bold' : 'plain';
        assert.equal(weight(lines.at(-2)), `14 ${bold} upright`);
      }
      assert.ok((lines.at(-1)?.before ?? 0) >= 48 * 20);
    },
  },
  {
    id: 'S1-S4 (minutes)',
    says: 'two sign side by side, with post and name',
    of: isMinutes,
    holds(one) {
      const [who, chair] = [recipients(one), signing(one)].map((lines) => lines.map(({ text }) => text));
      const minutes = one.kind === 'bienBanHoiNghi';
      assert.deepEqual(
        who,
        minutes ? ['NGƯỜI GHI BIÊN BẢN', 'Lương Thị Bích Ngọc'] : ['CHỦ TRÌ HỘI NGHỊ', 'Nguyễn Đức Thịnh'],
      );
      assert.deepEqual(
        chair,
        minutes
          ? ['CHỦ TRÌ HỘI NGHỊ', 'Nguyễn Đức Thịnh']
          : ['T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN', 'Hoàng Văn Lực'],
      );
    },
  },
  {
    id: 'S6',
    says: 'the signing row does not break, and the last lines of text stay with it: it never stands alone on a page',
    of: (one) => definitionOf(one.kind).form !== 'blank',
    holds(one) {
      const table = one.paper.tables.filter(isHalves).at(-1);
      assert.equal(all(table as XmlElement, 'w:tr').length, 1);
      assert.equal(all(table as XmlElement, 'w:cantSplit').length, 1);
      const last = one.paper.paragraphs.filter((p) => p.section === 0 && p.style === 'BodyParagraph').at(-1);
      assert.equal(last?.keepNext, true);
    },
  },
  {
    id: 'N1-N5',
    says: '«Nơi nhận» level with the signing, its look and the list’s punctuation those of the standard; a submission begins «Như trên»',
    of: (one) => isNumbered(one) && !isMinutes(one),
    holds(one) {
      const [head, ...lines] = recipients(one);
      const { head: look, list, end } = one.standard.recipients;
      assert.equal(head?.text, 'Nơi nhận:');
      assert.ok(
        head &&
          looks(head) ===
            `${look.size / 2} ${look.bold ? 'bold' : 'plain'} ${look.italics ? 'italic' : 'upright'}`,
      );
      assert.ok(head.runs.every(({ underline }) => underline === (look.underline ?? false)));
      const entries = lines.filter(({ text }) => text.startsWith('- '));
      assert.ok(entries.every((line) => looks(line) === `${list.size / 2} plain upright`));
      assert.ok(entries.every(({ text }, i) => text.endsWith(i === entries.length - 1 ? '.' : end)));
      assert.match(entries.at(-1)?.text ?? '', /^- Lưu/);
      if (one.kind === 'toTrinh') assert.equal(entries[0]?.text, `- Như trên${end}`);
      if (one.setting.typist) {
        const old = one.standard.id === 'party-2018';
        assert.equal(lines.at(-1)?.text, old ? 'NGUYENVANAN-26' : 'NguyenVanAn-26');
        assert.equal(lines.at(-1)?.runs[0]?.size, old ? 8 : 11);
      }
    },
  },
  {
    id: 'A1-A4',
    says: 'appendices on new pages: label and title bold, centred, `(Kèm theo …)` italic with the paper’s type; Arabic or Roman by standard and house',
    of: ({ paper }) => paper.sections.length > 1,
    holds(one) {
      const numeral = isState(one) || one.setting.house?.appendixNumerals === 'roman' ? 'I' : '1';
      const label = isState(one) ? `Phụ lục ${numeral}` : `PHỤ LỤC ${numeral}`;
      const from = one.paper.paragraphs.findIndex(({ text }) => text === label);
      const [first, title, attached] = one.paper.paragraphs.slice(from, from + 3);
      assert.ok(first && title && attached);
      assert.deepEqual([first, title, attached].map(looks), [
        '14 bold upright',
        '14 bold upright',
        '14 plain italic',
      ]);
      assert.equal(title.text, title.text.toUpperCase());
      assert.ok(attached.text.startsWith(`(Kèm theo ${typeName(definitionOf(one.kind).type)} số 05`));
    },
  },
  {
    id: 'A3 (attached)',
    says: 'a paper that goes with another names it under its title, 14 italic',
    of: ({ kind }) => definitionOf(kind).form === 'attached' && kind !== 'danhSachBauCu',
    holds(one) {
      const note = face(one).find(({ text }) => text.startsWith('(Kèm theo'));
      assert.equal(
        note?.text,
        spell(one, '(Kèm theo Tờ trình số 12-TTr/ĐU, ngày 05 tháng 7 năm 2026 của Đảng ủy xã Minh Tân)'),
      );
      assert.ok(note && looks(note) === '14 plain italic');
    },
  },
  {
    id: 'D1',
    says: 'tables of fixed layout, grid equal to the cells, exactly as wide as the text of their page',
    of: any,
    holds({ paper, setting }) {
      const turned = setting.house?.landscapeMargins === 'turned' ? 14570 : 14287;
      for (const table of paper.tables) {
        const grid = all(table, 'w:gridCol').map((column) => Number(column.attrs['w:w']));
        const total = grid.reduce((a, b) => a + b, 0);
        assert.ok(total === TEXT_WIDTH || total === turned, String(total));
        assert.equal(at(table, 'w:tblPr', 'w:tblLayout')?.attrs['w:type'], 'fixed');
        for (const row of all(table, 'w:tr')) {
          const widths = all(row, 'w:tcW').map((cell) => Number(cell.attrs['w:w']));
          assert.equal(
            widths.reduce((a, b) => a + b, 0),
            total,
          );
        }
      }
    },
  },
  {
    id: 'D2 D3 D4 D5 D7',
    says: 'heads bold, centred and repeated, one row or two; rows do not break; all lines drawn; 9 to 14 pt',
    of: any,
    holds(one) {
      for (const table of grids(one)) {
        const rows = all(table, 'w:tr');
        const heads = rows.filter((row) => all(row, 'w:tblHeader').some((on) => on.attrs['w:val'] !== 'off'));
        assert.equal(heads.length, all(table, 'w:vMerge').length > 0 ? 2 : 1);
        assert.deepEqual(heads, rows.slice(0, heads.length));
        assert.ok(rows.every((row) => all(row, 'w:cantSplit').length === 1));
        assert.equal(val(at(table, 'w:tblPr', 'w:tblBorders'), 'w:insideH'), 'single');
        const own = new Set(all(table, 'w:p'));
        const texts = one.paper.paragraphs.filter((p) => own.has(p.element) && p.text !== '');
        assert.ok(texts.every((p) => p.runs.every(({ size }) => size >= 9 && size <= 14)));
        const inHead = new Set(heads.flatMap((row) => all(row, 'w:p')));
        assert.ok(
          texts
            .filter((p) => inHead.has(p.element))
            .every((p) => p.align === 'center' && p.runs.every(({ bold }) => bold)),
        );
      }
    },
  },
  {
    id: 'P6',
    says: 'title, author and language are said; nothing of the machine or the hour is',
    of: any,
    holds({ paper, setting, name }) {
      const core = paper.files['docProps/core.xml'] ?? '';
      assert.match(core, /<dc:title>.{10,}<\/dc:title>/);
      assert.match(core, /<dc:language>vi-VN<\/dc:language>/);
      assert.doesNotMatch(core, /Un-named/);
      const stamps = [...core.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, at0]) => at0);
      assert.ok(
        stamps.every((stamp) => stamp === `${setting.date}T00:00:00Z`),
        name,
      );
    },
  },
];

for (const { id, says, of, holds } of RULES) {
  test(`${id}: ${says}`, () => {
    const asked = cases.filter(of);
    assert.ok(asked.length > 0);
    for (const one of asked) {
      try {
        holds(one);
      } catch (error) {
        throw new Error(`${one.name} (${one.standard.id}): ${(error as Error).message}`, { cause: error });
      }
    }
  });
}

test('the standard is chosen by the kind of body and the date; a paper without a date takes the newest', () => {
  assert.equal(standardOf({}), PARTY_2026);
  assert.equal(standardOf({ date: '2026-05-27' }), PARTY_2026);
  assert.equal(standardOf({ date: '2026-05-26' }), PARTY_2018);
  assert.equal(standardOf({ date: '2018-04-03' }), PARTY_2018);
  assert.equal(standardOf({ standard: 'party', date: '2026-12-31' }), PARTY_2026);
  for (const date of [undefined, '2020-03-05', '2026-12-31']) {
    assert.equal(standardOf({ standard: 'state', ...(date ? { date } : {}) }), STATE_2020);
  }
});

test('every standard has the margins that the width of the text is counted from', () => {
  for (const { margin } of [PARTY_2018, PARTY_2026, STATE_2020]) {
    assert.equal(11906 - margin.left - margin.right, TEXT_WIDTH);
  }
});

/** Length in twips of a rule in the right column of the heading. */
function ruleLength({ paper }: PaperCase, rule: ReadParagraph | undefined): number {
  assert.ok(rule && at(rule.element, 'w:pPr', 'w:pBdr', 'w:top'));
  const heading = paper.tables[0];
  const column = all(heading as XmlElement, 'w:gridCol').map((one) => Number(one.attrs['w:w']))[1] ?? 0;
  const indent = at(rule.element, 'w:pPr', 'w:ind')?.attrs ?? {};
  return column - Number(indent['w:left']) - Number(indent['w:right']);
}
