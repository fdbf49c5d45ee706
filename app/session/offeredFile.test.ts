import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppLoadContext } from '@remix-run/node';
import * as dossier from '../routes/schemes.$id.dossier[.]zip';
import * as paper from '../routes/schemes.$id.papers.$paper';
import * as workbook from '../routes/schemes.$id.workbook[.]xlsx';

const ROUTES = {
  'dossier.zip': dossier,
  'workbook.xlsx?table=B3': workbook,
  'papers/de-an.docx?as=draft': paper,
  'papers/de-an.docx': paper,
  'papers/de-an.pdf': paper,
} as const;

/** A person's request whose every service fails the test when it is asked. */
function context(asked: string[], prefix = ''): AppLoadContext {
  const refuses = (name: string) => async () => {
    asked.push(name);
    return { ok: false, refusal: { code: 'refusal.noScheme' } };
  };
  const actor = { id: 'a', name: 'Nguyễn Văn A', administrator: false, memberships: [] };
  const papers = { make: refuses('make'), pdf: refuses('pdf'), dossier: refuses('dossier') };
  const workbooks = { make: refuses('workbook') };
  return { actor, lang: 'vi', prefix, papers, workbooks } as unknown as AppLoadContext;
}

for (const [path, route] of Object.entries(ROUTES)) {
  test(`a GET of ${path} makes nothing and offers a button, a POST makes it`, async () => {
    const asked: string[] = [];
    const url = `http://localhost/schemes/x/${path}`;
    const file = /[\w-]+\.(?:docx|pdf)/.exec(path)?.[0] ?? '';
    const params = { id: 'x', paper: file };
    const offered = await route.loader({ context: context(asked), params, request: new Request(url) });
    assert.deepEqual([offered.status, offered.headers.get('Allow')], [405, 'POST']);
    assert.match(await offered.text(), /<form method="post" action="\/schemes\/x\/[^"]+"><button>Tải tệp</);
    assert.deepEqual(asked, []);
    const request = new Request(url, { method: 'POST' });
    const made = await route.action({ context: context(asked), params, request });
    assert.equal(made.status, 404);
    assert.equal(asked.length, 1);
  });
}

test('a GET of what was issued gives it: that writes no line of the scheme’s ledger', async () => {
  const asked: string[] = [];
  const request = new Request('http://localhost/schemes/x/papers/de-an.docx?as=final');
  await paper.loader({ context: context(asked), params: { id: 'x', paper: 'de-an.docx' }, request });
  assert.deepEqual(asked, ['make']);
});

test('below a path of a host the button and the way home stay below it', async () => {
  const request = new Request('http://localhost/de-an/schemes/x/workbook.xlsx');
  const offered = await workbook.loader({ context: context([], '/de-an'), params: { id: 'x' }, request });
  const page = await offered.text();
  assert.match(page, /action="\/de-an\/schemes\/x\/workbook\.xlsx"/);
  assert.match(page, /<a href="\/de-an\/">/);
});

test('an address cannot write into the page', async () => {
  const request = new Request('http://localhost/schemes/x/workbook.xlsx?table="><script>');
  const offered = await workbook.loader({ context: context([]), params: { id: 'x' }, request });
  assert.doesNotMatch(await offered.text(), /<script>/);
});
