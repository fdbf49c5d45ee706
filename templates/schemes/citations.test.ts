/** Documents that templates, the sample and papers cite, compared with the register: number, date and kind of document. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCitations } from '@schemes/checks/narrative/readCitations';
import { PROVISIONS } from '@schemes/provisions/provisions';

/** The sources below a folder, without tests. */
function sourcesOf(folder: URL): readonly URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = new URL(`${entry.name}${entry.isDirectory() ? '/' : ''}`, folder);
    if (entry.isDirectory()) return sourcesOf(at);
    return /(?<!\.test)\.ts$/.test(entry.name) && !at.pathname.includes('/testing/') ? [at] : [];
  });
}

test('each citation has the kind of document that the register has for its number', () => {
  let compared = 0;
  for (const source of [
    ...sourcesOf(new URL('./', import.meta.url)),
    ...sourcesOf(new URL('../official/kinds/', import.meta.url)),
  ]) {
    const text = readFileSync(source, 'utf8')
      .normalize('NFC')
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const { number, date, type, from, to } of readCitations(text)) {
      if (type === null || date === null) continue;
      const cited = `${source.pathname.split('/').at(-1)}: ${text.slice(from, to)}`;
      const entry = PROVISIONS.find((one) => one.number === number && one.date === date);
      if (!/\/(TW|BTCTW|VPTW)$|NĐ-CP$/u.test(number)) continue;
      assert.ok(entry, `${cited} is not in the register`);
      assert.equal(entry.type, type, cited);
      compared += 1;
    }
  }
  assert.ok(compared >= 6, `only ${compared} citations compared`);
});

test('the regulation on elections has one name everywhere', () => {
  const entry = PROVISIONS.find(({ number }) => number === '190-QĐ/TW');
  assert.deepEqual([entry?.type, entry?.about], ['Quyết định', 'ban hành Quy chế bầu cử trong Đảng']);
  for (const place of ['communeCongress/opening.ts', 'sample/sampleNarratives.ts'])
    assert.match(
      readFileSync(new URL(place, import.meta.url), 'utf8').normalize('NFC'),
      /Quyết định số 190-QĐ\/TW, ngày 10\/10\/2024 của Ban Chấp hành Trung ương ban hành Quy chế bầu cử trong Đảng/,
    );
});
