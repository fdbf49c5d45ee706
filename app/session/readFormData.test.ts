import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_TEXT_BESIDE_FILE, readFormData } from './readFormData';

function posted(fill: (form: FormData) => void): Request {
  const form = new FormData();
  fill(form);
  return new Request('http://localhost/schemes/x/export', { method: 'POST', body: form });
}

const statusOf = async (request: Request) =>
  readFormData(request, MAX_TEXT_BESIDE_FILE).then(
    () => 200,
    (thrown) => (thrown as Response).status,
  );

test('beside a file, the fields of a form are as short as in other forms', async () => {
  const file = new File([new Uint8Array(2 * MAX_TEXT_BESIDE_FILE)], 'a.pdf');
  assert.equal(await statusOf(posted((form) => form.set('file', file))), 200);
  const long = 'x'.repeat(MAX_TEXT_BESIDE_FILE + 1);
  assert.equal(await statusOf(posted((form) => form.set('recipients', long))), 413);
  const half = long.slice(0, MAX_TEXT_BESIDE_FILE / 2 + 1);
  const many = (form: FormData) => {
    for (const name of ['place', 'issuer']) form.append(name, half);
  };
  assert.equal(await statusOf(posted(many)), 413);
});

test('a body that is no form is refused', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const request = new Request('http://localhost/', { method: 'POST', body: '--x\r\n', headers });
  assert.equal(await statusOf(request), 400);
});
