/** Every kind of paper at every level names the bodies of that level, and no paper of an appointed committee elects. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { atLevel, LEVEL_CASES } from '@templates/official/testing/levelCases';
import { paperLines } from '@templates/official/testing/paperLines';
import { fewForForms } from '@templates/official/testing/paperLooks';
import { PAPERS } from './papers';

/** Bodies that the papers of a level never name. A cell's addressee is the committee above, so `Đảng ủy` may occur. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  'chi bộ': /Ban Chấp hành|Ban Thường vụ|BAN THƯỜNG VỤ|Văn phòng|\bBCH\b|\bBTV\b|Đảng ủy Chi/u,
  'cơ sở không có ban thường vụ': /BAN THƯỜNG VỤ|Ban Thường vụ Đảng ủy Trường|Chi ủy/u,
};
const OF_COMMITTEE = /Chi ủy|CHI ỦY|CHI BỘ|Ban Thường vụ Ban Chấp hành|BAN CHẤP HÀNH TRUNG ƯƠNG/u;
/** Words of the program that are not the field's. */
const OF_PROGRAM = /Cột [“«]|cột [“«]|khớp với|nội dung miễn|NỘI DUNG MIỄN/u;

for (const what of Object.keys(LEVEL_CASES)) {
  test(`${what}: every kind names its own bodies`, () => {
    const snapshot = atLevel(what);
    const foreign = what.startsWith('chi bộ') ? FOREIGN['chi bộ'] : (FOREIGN[what] ?? OF_COMMITTEE);
    const isAppointed = what.includes('hợp nhất');
    const elects = new Set<string>();
    for (const definition of PAPERS) {
      for (const part of definition.parts(snapshot)) {
        // Steps name five meetings, which `bodies.test.ts` holds; the two groups differ in one word.
        if (part !== null && /^first_time|^re_election-[234]$/.test(part)) continue;
        const setting = defaultPaperSetting(snapshot, definition.kind, part);
        const few = fewForForms(definition.kind, snapshot);
        const paper = definition.compose({ snapshot: few, setting, ...(part === null ? {} : { part }) });
        const at = `${definition.kind} ${part ?? ''}`;
        for (const text of paperLines(paper)) {
          // The heading of a decision of the centre.
          const isOfCentre = definition.kind === 'quyetDinhChiDinh' && text === 'BAN CHẤP HÀNH TRUNG ƯƠNG';
          if (foreign && !isOfCentre) assert.doesNotMatch(text, foreign, at);
          assert.doesNotMatch(text, OF_PROGRAM, at);
          if (isAppointed) assert.doesNotMatch(text, /để bầu|cần bầu|số dư|Số dư|[Pp]hiếu bầu/u, at);
        }
        if (/^(phieuBau|danhSachBauCu|bienBanBauCu)$/.test(definition.kind)) elects.add(definition.kind);
      }
    }
    assert.equal(elects.size, isAppointed ? 0 : 3);
    const none = PAPERS.filter(({ notApplicable }) => (notApplicable?.(snapshot) ?? null) !== null);
    assert.deepEqual(
      none.map(({ kind }) => kind),
      isAppointed ? ['phieuBau', 'danhSachBauCu', 'bienBanBauCu'] : [],
    );
  });
}

test('no kind of paper writes the name of a body by hand', () => {
  const BODY =
    /Ban Chấp hành|Ban Thường vụ|Ban [Kk]iểm phiếu|Đoàn Chủ tịch|[Cc]hi ủy\b|(Tỉnh|Thành|Huyện|Đảng) ủy/u;
  for (const folder of ['kinds', 'sheets']) {
    const place = new URL(`../${folder}/`, import.meta.url);
    for (const file of readdirSync(place).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
      const source = readFileSync(new URL(file, place), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      assert.doesNotMatch(source, BODY, `${folder}/${file}`);
    }
  }
});
