/** Every paper as other programs read it: Word by the Open XML SDK, LibreOffice by the pages it makes. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { definitionOf, PAPERS } from '@templates/official/kinds/papers';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { convertPapers } from '@templates/official/testing/convertPapers';
import { FULL_SETTING, inputOf } from '@templates/official/testing/paperCases';
import { readPaper } from '@templates/official/testing/readPaper';
import { validateOpenXml } from '@templates/official/testing/validateOpenXml';
import { packPaper } from './packPaper';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'de-an-papers-'));
after(() => rm(folder, { recursive: true, force: true }));

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

/** Every kind as issued, and two kinds again as State papers with every mark. */
const papers = await Promise.all(
  [
    ...PAPERS.map(({ kind }) => [kind, kind, FULL_SETTING] as const),
    ['toTrinh-state', 'toTrinh', STATE] as const,
    ['danhSachTrichNgang-marked', 'danhSachTrichNgang', MARKED] as const,
  ].map(async ([name, kind, setting]) => {
    const bytes = await packPaper(definitionOf(kind).compose(inputOf(kind, setting)));
    const again = await packPaper(definitionOf(kind).compose(inputOf(kind, setting)));
    await writeFile(join(folder, `${name}.docx`), bytes);
    return { name, kind, setting, bytes, again, paper: readPaper(bytes) };
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
  for (const { name, kind, paper, setting } of papers) {
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
    if (definitionOf(kind).form === 'blank') continue;
    // The chair signs minutes, alone or with another; the signatory signs the rest.
    const signatory = kind.startsWith('bienBan') ? setting.meeting?.chair : setting.signing.name;
    const signed = pages.findLast(
      (page) => page.includes(signatory ?? '…') && /T\/M|TM\.|CHỦ TRÌ/.test(page),
    );
    assert.ok(signed, `${name}: no page is signed`);
    const before = signed.split(/T\/M|TM\.|CHỦ TRÌ/)[0]?.replace(/^\s*\d+\s*$/m, '') ?? '';
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
