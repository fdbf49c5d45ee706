import assert from 'node:assert/strict';
import { test } from 'node:test';
import { got, testServices } from '@server/testing/testServices';
import { Document, Packer, Paragraph } from 'docx';

const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'read' : result.refusal?.code;

test('only those who may write a scheme can have a Word file read for it', async () => {
  const { as, request } = await testServices();
  const [card] = await (await as('member')).schemes.list();
  const id = card?.id ?? '';
  const children = [
    new Paragraph({ text: 'I. Số lượng' }),
    new Paragraph({ text: 'Ban Chấp hành 27 đồng chí.' }),
  ];
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const codes: Record<string, string | undefined> = {};
  for (const who of ['member', 'chair', 'clerk', 'viewer', 'administrator'])
    codes[who] = code(await (await as(who)).imports.readWordFor(id, 'a.docx', bytes));
  codes['nobody'] = code(await (await request()).imports.readWordFor(id, 'a.docx', bytes));
  codes['elsewhere'] = code(await (await as('member')).imports.readWordFor('none', 'a.docx', bytes));
  assert.deepEqual(codes, {
    member: 'read',
    chair: 'read',
    clerk: 'refusal.notYourRole',
    viewer: 'refusal.notYourRole',
    administrator: 'refusal.noScheme',
    nobody: 'refusal.signIn',
    elsewhere: 'refusal.noScheme',
  });
  const file = got(await (await as('member')).imports.readWordFor(id, 'a.docx', bytes));
  assert.equal(file.blocks.length, 2);
  const bad = await (await as('member')).imports.readWordFor(id, 'a.docx', new Uint8Array([1, 2, 3]));
  assert.equal(bad.ok, false);
});

test('everybody who is signed in may have a received file examined, and nobody else', async () => {
  const { as, request, services } = await testServices();
  const lines = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Có 45/120 đồng chí là nữ, chiếm 35%.'];
  const children = lines.map((text) => new Paragraph({ text }));
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const examination = got(await (await as('viewer')).imports.examine('De an toi mat.docx', bytes));
  assert.deepEqual(
    examination.faults.filter(({ topic }) => topic === 'shares').map(({ code: found }) => found),
    ['examination.share.wrong'],
  );
  // The page of the file is read.
  assert.ok(examination.faults.some(({ code: found }) => found.startsWith('examination.form.')));
  assert.equal(code(await (await request()).imports.examine('a.docx', bytes)), 'refusal.signIn');
  const text = new TextEncoder().encode('không phải tệp Word');
  assert.equal(code(await (await as('viewer')).imports.examine('a.txt', text)), 'refusal.fileNotPaper');
  const details: string[] = [];
  for await (const one of services.office.entries()) {
    if (one.act === 'fileExamined') details.push(one.detail ?? '');
    assert.ok(!JSON.stringify(one).includes('toi mat'));
  }
  assert.deepEqual(details, [`${bytes.length} B`, `${text.length} B`]);
});

test('the line of a file has its kind and size and not its name', async () => {
  const { as, services } = await testServices();
  const chair = await as('chair');
  const id = (await chair.schemes.list())[0]?.id ?? '';
  await chair.imports.readWord('De an toi mat.docx', new Uint8Array([1, 2, 3]));
  await chair.imports.readWordFor(id, 'De an toi mat.docx', new Uint8Array(4));
  await chair.imports.readSheets(id, 'De an toi mat.xlsx', new Uint8Array(5));
  await (await as('administrator')).accountImports.read('De an toi mat.xlsx', new Uint8Array(6));
  const lines = [];
  let text = '';
  for await (const line of services.office.entries()) {
    if (line.act === 'import') lines.push([line.subject.id, line.detail]);
    text += JSON.stringify(line);
  }
  assert.deepEqual(lines, [
    ['', 'Word, 3 B'],
    [id, 'Word, 4 B'],
    [id, 'Excel, 5 B'],
    ['', 'Excel, 6 B'],
  ]);
  assert.ok(!text.includes('toi mat'));
});
