import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileResponse } from './fileResponse';

const header = (fileName: string) =>
  fileResponse({ fileName, bytes: new Uint8Array([1]) }).headers.get('Content-Disposition') ?? '';

test('a file is sent under its Vietnamese name, and under its letters without marks to old clients', () => {
  const name = "Đề án nhân sự - Đảng bộ xã Ea M'nang (mới) - số 05.docx";
  const [, ascii, encoded] =
    /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(header(name)) ?? [];
  assert.equal(ascii, "De an nhan su - Dang bo xa Ea M'nang (moi) - so 05.docx");
  assert.match(encoded ?? '', /^[A-Za-z0-9!#$&+.^_`|~%-]+$/, 'only letters that RFC 8187 allows');
  assert.equal(decodeURIComponent(encoded ?? ''), name);
});

test('no name can end the header or begin another parameter', () => {
  assert.equal(
    header('a"; filename=b\r\nX: y\\.docx'),
    `attachment; filename="a_; filename=b__X: y_.docx"; filename*=UTF-8''${encodeURIComponent('a"; filename=b\r\nX: y\\.docx')}`,
  );
});

test('every route that sends a file names it in one way', async () => {
  const own: string[] = [];
  for (const area of ['app', 'server']) {
    for (const path of await readdir(area, { recursive: true })) {
      if (!/(?<!\.test)\.tsx?$/.test(path)) continue;
      const source = await readFile(join(area, path), 'utf8');
      if (
        /['"]Content-Disposition['"]\s*:/i.test(source) ||
        /set\(\s*['"]Content-Disposition/i.test(source)
      ) {
        own.push(join(area, path));
      }
    }
  }
  assert.deepEqual(own, ['app/session/fileResponse.ts']);
});
