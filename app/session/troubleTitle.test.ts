import assert from 'node:assert/strict';
import { test } from 'node:test';
import { t } from '@schemes/messages/t';
import { refusalStatus } from './refusalStatus';
import { refusedPaper } from './refusedPaper';
import { troubleTitle } from './troubleTitle';

test('the page of a destroyed scheme says so in its heading, and so does that of its papers', async () => {
  const code = 'refusal.destroyed';
  assert.equal(t('vi', troubleTitle(refusalStatus(code))), 'Đề án đã tiêu hủy');
  assert.equal(t('en', troubleTitle(refusalStatus(code))), 'This scheme has been destroyed');
  assert.equal(troubleTitle(404), 'trouble.notFoundTitle');
  assert.equal(troubleTitle(403), 'trouble.title');
  const params = { at: '', by: '', second: '', number: '' };
  const paper = refusedPaper({ code, params }, { lang: 'vi', prefix: '' });
  assert.equal(paper.status, 410);
  assert.match(await paper.text(), /<h1>Đề án đã tiêu hủy<\/h1>/);
  const none = refusedPaper({ code: 'refusal.noScheme' }, { lang: 'vi', prefix: '' });
  assert.match(await none.text(), /<h1>Chưa làm được<\/h1>/);
});
