import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '@schemes/messages/en/catalogue';
import { LANGS } from '@schemes/messages/lang';
import { vi } from '@schemes/messages/vi/catalogue';
import { GUIDE_NAMES, type GuidePart, type PictureName } from './guides/Guide';
import { guidesIn } from './guidesIn';
import { guidesOf } from './guidesOf';
import { linesOf, searchGuides } from './searchGuides';

const CATALOGUES = { vi, en };
/** Words in quotation marks that name a thing of the interface. */
const LABELS = { vi: /«([^»]+)»/g, en: /“([^”]+)”/g };
/** In quotation marks too, and not on any button: the mark for missing text, and a line that papers carry. */
const NOT_LABELS = ['…', 'Dự thảo lần …'];

function partsOf(lang: 'vi' | 'en') {
  const guides = guidesIn(lang);
  return GUIDE_NAMES.flatMap((name) => {
    const parts: Readonly<Record<string, GuidePart>> = guides[name].parts;
    return Object.entries(parts).map(([id, part]) => ({ at: `${name}#${id}`, part }));
  });
}

for (const lang of LANGS) {
  test(`the guides call everything by the name it has on the page, ${lang}`, () => {
    const names = new Set(
      Object.values(CATALOGUES[lang]).map((message) =>
        message.replace(/\{[^}]*\}/g, '…').replace(/ \(…\)$/, ''),
      ),
    );
    const unknown = partsOf(lang).flatMap(({ at, part }) =>
      [part.title, ...linesOf(part.body)].flatMap((line) =>
        [...line.matchAll(LABELS[lang])]
          .map(([, label]) => label ?? '')
          .filter((label) => !NOT_LABELS.includes(label) && !names.has(label))
          .map((label) => `${at}: ${label}`),
      ),
    );
    assert.deepEqual(unknown, []);
  });

  test(`titles of parts are distinct within a guide and every line is a sentence, ${lang}`, () => {
    for (const name of GUIDE_NAMES) {
      const parts: readonly GuidePart[] = Object.values(guidesIn(lang)[name].parts);
      assert.equal(new Set(parts.map(({ title }) => title)).size, parts.length, name);
      for (const { body } of parts) for (const line of linesOf(body)) assert.match(line, /[.;:…]$/, line);
    }
  });
}

test('both languages show the same pictures, each once', () => {
  const pictures = (lang: 'vi' | 'en') =>
    partsOf(lang).flatMap(({ at, part }): [string, PictureName][] =>
      part.picture ? [[at, part.picture]] : [],
    );
  assert.deepEqual(pictures('en'), pictures('vi'));
  const names = pictures('vi').map(([, name]) => name);
  assert.equal(new Set(names).size, names.length);
});

test('a search needs no diacritics, takes every word, and puts titles and the reader’s guides first', () => {
  const guides = guidesIn('vi');
  const [first] = searchGuides(guides, 'huy so', ['clerk']);
  assert.deepEqual([first?.guide, first?.part], ['clerk', 'cancel']);
  assert.deepEqual(searchGuides(guides, '   ', []), []);
  assert.deepEqual(searchGuides(guides, 'không có chữ nào như vậy đâu', []), []);
  const shown = searchGuides(guides, 'quên MẬT khẩu', ['administrator']);
  assert.deepEqual([shown[0]?.guide, shown[0]?.part], ['administrator', 'passwords']);
  assert.ok(shown.some(({ guide }) => guide === 'member'));
  assert.match(shown[0]?.line ?? '', /mật khẩu/);
});

test('a person finds the guides of their roles first', () => {
  const who = { roles: [], administrator: false, mayAudit: false };
  assert.deepEqual(guidesOf(null), ['member']);
  assert.deepEqual(guidesOf({ ...who, roles: ['viewer'] }), ['member']);
  assert.deepEqual(guidesOf({ ...who, administrator: true, mayAudit: true, roles: ['chair'] }), [
    'chair',
    'member',
    'administrator',
  ]);
  assert.deepEqual(guidesOf({ ...who, mayAudit: true }), ['auditor']);
});
