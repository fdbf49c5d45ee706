import assert from 'node:assert/strict';
import { definitionOf } from '@templates/official/kinds/papers';
import { looks } from '@templates/official/testing/paperLooks';
import type { ReadParagraph } from '@templates/official/testing/readPaper';
import { all, type XmlElement } from '@templates/official/testing/xmlTree';
import {
  type FormRule,
  isHalves,
  isMinutes,
  isNumbered,
  isOfAbove,
  isState,
  recipients,
  signing,
  signsAlone,
  spell,
} from './formRule';

/** Rules on the signature block and «Nơi nhận». */
export const SIGNING_RULES: readonly FormRule[] = [
  {
    id: 'S1 S2 S3 S3b S4 S5',
    says: 'authority bold, post plain (bold for the State and for a person who signs in their own name), name bold with room to sign; no post under a presidium',
    appliesTo: (one) => signsAlone(one) && !isOfAbove(one),
    holds(one) {
      // A ballot list is signed by the presidium of the meeting that elects, not by the committee in the setting.
      const { authority, post, name } =
        one.kind === 'danhSachBauCu'
          ? { authority: 'T/M ĐOÀN CHỦ TỊCH', post: '', name: one.setting.signing.name }
          : one.setting.signing;
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
    appliesTo: isMinutes,
    holds(one) {
      const [who, chair] = [recipients(one), signing(one)].map((lines) => lines.map(({ text }) => text));
      const minutes = one.kind === 'bienBanHoiNghi';
      const presidium = one.kind === 'bienBanBauCu' ? 'T/M ĐOÀN CHỦ TỊCH' : 'CHỦ TRÌ HỘI NGHỊ';
      assert.deepEqual(
        who,
        minutes ? ['NGƯỜI GHI BIÊN BẢN', 'Lương Thị Bích Ngọc'] : [presidium, 'Nguyễn Đức Thịnh'],
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
    says: 'the signing row does not break, and the last lines of text stay with it, so it is never alone on a page',
    appliesTo: (one) => definitionOf(one.kind).form !== 'blank',
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
    says: '«Nơi nhận» beside the signature, with format and punctuation of the standard; that of a submission begins with «Như trên»',
    appliesTo: (one) => isNumbered(one) && !isMinutes(one),
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
];
