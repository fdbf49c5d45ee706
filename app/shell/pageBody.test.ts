import assert from 'node:assert/strict';
import { PassThrough, type Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { test } from 'node:test';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { pageBody } from './pageBody';

const WORDS = 'Những trường hợp khác: ế ộ ữ ở ặ 𝄞';

/** Many short texts, as a table has: React copies these into its buffer one by one. */
function rendered(start: number, into: Transform): Promise<string> {
  const items = Array.from({ length: 200 }, (_, key) => createElement('li', { key, title: WORDS }, WORDS));
  const page = createElement('ol', { title: 'x'.repeat(start) }, items);
  renderToPipeableStream(page).pipe(into);
  return text(into);
}

test('a long Vietnamese page arrives whole and without a byte 0, wherever its letters fall', async () => {
  let damaged = 0;
  for (let start = 0; start < 24; start += 1) {
    const whole = `<ol title="${'x'.repeat(start)}">${`<li title="${WORDS}">${WORDS}</li>`.repeat(200)}</ol>`;
    assert.equal(await rendered(start, pageBody()), whole, `${start} letters before`);
    if ((await rendered(start, new PassThrough())) !== whole) damaged += 1;
  }
  assert.ok(damaged > 0, 'React damages no page any more: pageBody is not needed');
});

test('a page that React writes at once goes out in one piece', async () => {
  const body = pageBody();
  const pieces: Buffer[] = [];
  body.on('data', (piece: Buffer) => pieces.push(piece));
  const items = Array.from({ length: 200 }, (_, key) => createElement('li', { key }, WORDS));
  renderToPipeableStream(createElement('ol', null, items)).pipe(body);
  await finished(body);
  assert.equal(pieces.length, 1);
  assert.ok((pieces[0]?.length ?? 0) > 8_192, 'React writes it in pieces of 2,048 bytes');
});
