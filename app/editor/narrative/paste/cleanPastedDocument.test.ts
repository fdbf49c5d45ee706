import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { outlineOf } from '@schemes/imports/word/testing/readOutline';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import { letterMark } from '@schemes/model/text/headingMark';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { DOMParser as NodeParser } from '@tiptap/pm/model';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { narrativeSchema } from '../document/narrativeSchema';
import { PASTE_CASES } from './cases/pasteCases';
import { cleanPastedDocument } from './cleanPastedDocument';
import { CopySerializer, isOwnCopy } from './ownCopy';
import type { PasteNote } from './PasteNote';

/** The narrative that a page on the clipboard gives, and the notes about it. */
function paste(html: string): { readonly narrative: NarrativeNode; readonly notes: readonly PasteNote[] } {
  const page = new DOMParser().parseFromString(whole(html), 'text/html') as unknown as Document;
  const notes = cleanPastedDocument(page);
  const narrative = NodeParser.fromSchema(narrativeSchema).parse(page.body).toJSON() as NarrativeNode;
  return { narrative, notes };
}

/** A browser completes a page and reads `<![if …]>` as a comment; this parser does neither. */
function whole(html: string): string {
  const bodied = /<body/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return bodied.replace(/<!\[(if[^\]]*|endif)\]>/g, '<!--[$1]-->');
}

const read = (name: string) => readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8');

for (const { name, html, outline, notes } of PASTE_CASES) {
  test(`paste: ${name}`, () => {
    const pasted = paste(html.endsWith('.html') ? read(html) : html);
    assert.deepEqual(outlineOf(pasted.narrative), outline);
    assert.equal(checkNarrative(pasted.narrative), null);
    if (notes)
      assert.deepEqual(
        pasted.notes.map(({ what, text }) => `${what}: ${text}`),
        notes,
      );
  });
}

/** A list as a person builds it in Word. */
interface Made {
  readonly kind: 'bullet' | '1' | 'a';
  readonly start: number;
  readonly items: readonly { readonly text: string; readonly inner: Made | null }[];
}

const made = fc.letrec<{ list: Made }>((tie) => ({
  list: fc.record({
    kind: fc.constantFrom('bullet' as const, '1' as const, 'a' as const),
    start: fc.integer({ min: 1, max: 9 }),
    items: fc.array(
      fc.record({
        text: fc.constantFrom('việc một', 'b) không là dấu', '12 thôn', 'Đảng bộ xã', 'i'),
        inner: fc.option(tie('list'), { depthIdentifier: 'list', maxDepth: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
})).list;

/** The list as Word's clipboard writes it: a paragraph for each point, with its level and its written mark. */
function asWordWrites(list: Made, level = 1): string {
  return list.items
    .map(({ text, inner }, i) => {
      const n = list.start + i;
      const label = list.kind === 'bullet' ? '·' : list.kind === 'a' ? `${letterMark(n)})` : `${n}.`;
      const font = list.kind === 'bullet' ? 'font-family:Symbol;' : '';
      const span = `<![if !supportLists]><span style='${font}mso-list:Ignore'>${label}<span>&nbsp;&nbsp; </span></span><![endif]>`;
      const own = `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'>${span}${text}<o:p></o:p></p>`;
      return own + (inner ? asWordWrites(inner, level + 1) : '');
    })
    .join('');
}

function outlineOfMade(list: Made, indent = ''): readonly string[] {
  return list.items.flatMap(({ text, inner }, i) => {
    const n = list.start + i;
    const mark =
      list.kind === 'bullet' ? '-' : list.kind === 'a' ? `${String.fromCharCode(96 + n)})` : `${n}.`;
    return [`${indent}${mark} ${text}`, ...(inner ? outlineOfMade(inner, `${indent}  `) : [])];
  });
}

test('any list is read back as the same list from what Word puts on the clipboard', () => {
  fc.assert(
    fc.property(made, (list) => {
      const { narrative } = paste(`<html><body>${asWordWrites(list)}</body></html>`);
      assert.deepEqual(outlineOf(narrative), outlineOfMade(list));
      assert.equal(checkNarrative(narrative), null);
    }),
    { numRuns: 300 },
  );
});

/** A page of the text, as the editor copies it. */
function copied(text: string): Document {
  const page = new DOMParser().parseFromString(whole(''), 'text/html') as unknown as Document;
  const { content } = narrativeSchema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'bulletList', content: [pointOf(text)] }],
  });
  page.body.append(new CopySerializer(narrativeSchema).serializeFragment(content, { document: page }));
  page.body.firstElementChild?.setAttribute('data-pm-slice', '1 1 []');
  return page;
}

const pointOf = (text: string) => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

test('a paste keeps underlined words, and lines in the middle or at the right', () => {
  const { narrative } = paste(
    '<style>.t{text-align:center}</style><p class=t>Giữa</p><p align=right>Phải</p><p style="text-align:justify">' +
      'Có <u>gạch</u> và <span style="text-decoration:underline">chân</span></p><p style="text-align:left">Trái</p>',
  );
  const underlined = [{ type: 'underline' }];
  assert.deepEqual(
    narrative.content?.map(({ attrs }) => attrs?.['align']),
    ['center', 'right', null, null],
  );
  assert.deepEqual(
    narrative.content?.[2]?.content?.map(({ text, marks }) => [text, marks]),
    [
      ['Có ', undefined],
      ['gạch', underlined],
      [' và ', undefined],
      ['chân', underlined],
    ],
  );
});

test('what the editor copied is known by its own mark, which is on the outermost elements only', () => {
  const page = copied('Có 27 đồng chí.');
  assert.equal(isOwnCopy(page), true);
  assert.equal(page.querySelectorAll('[data-de-an-narrative]').length, 1);
});

test('a page of another ProseMirror editor is cleaned', () => {
  const html =
    '<p data-pm-slice="1 1 []">Có <s>25</s> 27 <span style="display:none">ẩn</span>data-de-an-narrative</p>';
  const page = new DOMParser().parseFromString(whole(html), 'text/html') as unknown as Document;
  assert.equal(isOwnCopy(page), false);
  assert.equal(page.querySelector('[data-pm-slice]'), null);
});

test('a copy of the editor with text of another program around it is cleaned', () => {
  const page = copied('Có 27 đồng chí.');
  page.body.insertAdjacentHTML('beforeend', '<p>Gửi <s>25</s></p>');
  assert.equal(isOwnCopy(page), false);
});

test('a page that forges the mark of a copy gives neither a bound number nor a cited document', () => {
  const html =
    '<p data-pm-slice="1 1 []" data-de-an-narrative="">Có <span data-figure="fact/seats" data-form="digits" data-text="99">99</span> ' +
    'theo <span data-provision="35-CT/TW">35</span></p>';
  const page = new DOMParser().parseFromString(whole(html), 'text/html') as unknown as Document;
  assert.equal(isOwnCopy(page), false);
  const { narrative } = paste(html);
  assert.deepEqual(outlineOf(narrative), ['p Có 99 theo 35']);
  assert.doesNotMatch(JSON.stringify(narrative), /"number"|"provision"/);
});
