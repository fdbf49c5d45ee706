/** Every paper as other programs read it: Word by the Open XML SDK, LibreOffice by the pages it makes. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { destructionMinutes } from '@templates/official/kinds/destructionMinutes';
import { definitionOf, PAPERS } from '@templates/official/kinds/papers';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { convertPapers } from '@templates/official/testing/convertPapers';
import { DESTRUCTION } from '@templates/official/testing/destructionCase';
import { FULL_SETTING, inputOf } from '@templates/official/testing/paperCases';
import { readPaper } from '@templates/official/testing/readPaper';
import { validateOpenXml } from '@templates/official/testing/validateOpenXml';
import { packPaper } from './packPaper';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'de-an-papers-'));
after(() => rm(folder, { recursive: true, force: true }));

/** What is printed above a signature. */
const SIGNED = /T\/M|TM\.|CHỦ TRÌ|NGƯỜI XÁC NHẬN/;

const STATE: PaperSetting = {
  ...FULL_SETTING,
  standard: 'state',
  symbol: 'ĐA-UBND',
  signing: { authority: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Lê Minh Khôi' },
  urgency: 'khan',
};
const MARKED: PaperSetting = {
  ...FULL_SETTING,
  secrecy: 'mat',
  circulation: 'noi_bo',
  copy: 1,
  house: { rightColumn: 'right', spelling: 'uỷ', landscapeMargins: 'turned' },
};

/** Every kind as issued, two kinds again as State papers with every mark, and the minutes of a destruction. */
const papers = await Promise.all(
  [
    ...PAPERS.map(({ kind }) => [kind, kind, FULL_SETTING] as const),
    ['toTrinh-state', 'toTrinh', STATE] as const,
    ['danhSachTrichNgang-marked', 'danhSachTrichNgang', MARKED] as const,
  ]
    .map(([name, kind, setting]) => ({
      name: name as string,
      compose: () => definitionOf(kind).compose(inputOf(kind, setting)),
      // The chair signs minutes, alone or with another; the signatory signs the rest. Nobody of ours signs a blank form, or
      // a decision drafted for the level above.
      signatory:
        definitionOf(kind).form === 'blank' || kind === 'quyetDinhChiDinh'
          ? null
          : kind.startsWith('bienBan')
            ? setting.meeting?.chair
            : setting.signing.name,
    }))
    .concat({
      name: 'destructionMinutes',
      compose: () => destructionMinutes(DESTRUCTION),
      signatory: DESTRUCTION.confirmed.name,
    })
    .map(async ({ name, compose, signatory }) => {
      const bytes = await packPaper(compose());
      const again = await packPaper(compose());
      await writeFile(join(folder, `${name}.docx`), bytes);
      return { name, signatory, bytes, again, paper: readPaper(bytes) };
    }),
);

test('the Open XML SDK finds no fault in any paper', async (t) => {
  for (const { name } of papers) {
    const faults = await validateOpenXml(join(folder, `${name}.docx`));
    if (faults === null) return t.skip('the Open XML validator has no program for this platform');
    assert.deepEqual(faults, [], name);
  }
});

test('the same scheme and setting give the same file, byte for byte', () => {
  for (const { name, bytes, again } of papers) assert.ok(Buffer.from(bytes).equals(again), name);
});

test('LibreOffice renders every paper with all its text, in one font family, and no signature alone on a page', async (t) => {
  if (!(await convertPapers(folder))) return t.skip('LibreOffice is not installed');
  for (const { name, signatory, paper } of papers) {
    const pdf = join(folder, `${name}.pdf`);
    const fonts = (await run('pdffonts', [pdf])).stdout.trim().split('\n').slice(2);
    assert.ok(fonts.length > 0, name);
    for (const font of fonts) assert.match(font, /LiberationSerif|TimesNewRoman|Tinos/, `${name}: ${font}`);
    const text = (await run('pdftotext', ['-layout', pdf, '-'])).stdout.normalize('NFC');
    const printed = counted(words(text));
    for (const [word, times] of counted(words(paper.paragraphs.map((p) => p.text).join('\n')))) {
      assert.ok((printed.get(word) ?? 0) >= times, `${name}: «${word}» is lost or broken`);
    }
    const pages = text.split('\f').slice(0, -1);
    assert.ok(pages.length >= 1 && pages.every((page) => page.trim() !== ''), `${name}: an empty page`);
    if (signatory === null) continue;
    const signed = pages.findLast((page) => page.includes(signatory ?? '…') && SIGNED.test(page));
    assert.ok(signed, `${name}: no page is signed`);
    const before = signed.split(SIGNED)[0]?.replace(/^\s*\d+\s*$/m, '') ?? '';
    assert.match(before, /\p{L}{2,}.*\p{L}{2,}/su, `${name}: the signature is alone on its page`);
  }
});

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
