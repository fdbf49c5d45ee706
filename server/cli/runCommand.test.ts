import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { ROLES } from '@schemes/model/scheme/actor';
import { type StoredSnapshot, storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { paragraph, wordPackageOf } from '@server/imports/testing/wordPackageOf';
import { tempFolder } from '@server/store/testing/tempFolder';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { strFromU8, unzipSync } from 'fflate';
import { runCommand } from './runCommand';

/** Runs a command over files in memory and records its output and written files. */
async function run(args: readonly string[], files: Readonly<Record<string, unknown>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, Uint8Array> = {};
  const code = await runCommand(args, {
    lang: 'vi',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readFile: async (path) => {
      if (!(path in files)) throw new Error(`ENOENT ${path}`);
      const file = files[path];
      if (file instanceof Uint8Array) return file;
      return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
    },
    writeFile: async (path, bytes) => {
      written[path] = bytes;
    },
    readPassword: async () => null,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}

/** The sample with another planned size of the committee. */
function withSeats(planned: number): StoredSnapshot {
  const text = JSON.stringify(storedSnapshot(communeSample(EDITION)));
  const snapshot = JSON.parse(text) as {
    sections: { tables: { type: string; rows: { id: string; cells: Record<string, unknown> }[] }[] }[];
  };
  for (const table of snapshot.sections.flatMap((section) => section.tables)) {
    if (table.type !== 'B1') continue;
    for (const row of table.rows) if (row.id === 'executive_committee') row.cells.planned = planned;
  }
  return snapshot as unknown as StoredSnapshot;
}

/** The sample with every section approved. */
function approved(): StoredSnapshot {
  const snapshot = communeSample(EDITION);
  return storedSnapshot({
    ...snapshot,
    sections: snapshot.sections.map((section) => ({
      ...section,
      status: { state: 'approved', digest: contentDigest(sectionContent(snapshot, section.id)) },
    })),
  });
}

function paperText(bytes: Uint8Array | undefined): string {
  const xml = strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

test('validate: a scheme without mandatory findings exits 0', async () => {
  const { code, out } = await run(['validate', 's.json', '--json'], {
    's.json': storedSnapshot(communeSample(EDITION)),
  });
  assert.equal(code, 0);
  const report = JSON.parse(out);
  assert.equal(report.pack.id, 'vn-2025.c');
  assert.deepEqual(
    report.findings.filter((finding: { severity: string }) => finding.severity === 'mandatory'),
    [],
  );
});

test('validate --json: a mandatory finding exits 1 and names rule, cell, values and provision', async () => {
  const { code, out } = await run(['validate', 's.json', '--json'], { 's.json': withSeats(26) });
  assert.equal(code, 1);
  const finding = JSON.parse(out).findings.find(({ rule }: { rule: string }) => rule === '2025.BCH.XA');
  assert.equal(finding.severity, 'mandatory');
  assert.deepEqual(finding.cell, {
    section: 'p2-4',
    table: 'B1',
    row: 'executive_committee',
    column: 'planned',
  });
  assert.ok(Object.values(finding.values).includes(26));
  assert.deepEqual(
    finding.provisions.map(({ number, date }: { number: string; date: string }) => `${number} ${date}`),
    ['45-CT/TW 2025-04-14'],
  );
});

test('validate without --json prints sentences', async () => {
  const { code, out } = await run(['validate', 's.json'], { 's.json': withSeats(26) });
  assert.equal(code, 1);
  assert.match(out, /\[Bắt buộc\] 2025\.BCH\.XA: .*26/);
});

test('validate examines a Word file: 0 when nothing is wrong, 1 when something is, 2 when it cannot be read', async () => {
  const paper = (text: string) => wordPackageOf({ body: paragraph(text) });
  const files = {
    'right.docx': paper('Có 45/120 đồng chí là nữ, chiếm 37,5%.'),
    'wrong.docx': paper('Có 45/120 đồng chí là nữ, chiếm 35%.'),
    'damaged.docx': new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]),
    'large.docx': new Uint8Array([0x50, 0x4b, ...new Array<number>(10 * 1024 * 1024)]),
  };
  const right = await run(['validate', 'right.docx'], files);
  assert.equal(right.code, 0, right.err);
  assert.match(right.out, /Đã tính lại 1 tỷ lệ/);
  const wrong = await run(['validate', 'wrong.docx'], files);
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /\[Phải sửa\] Tỷ lệ 35% sai: 45\/120 = 37,5%\./);
  const asJson = JSON.parse((await run(['validate', 'wrong.docx', '--json'], files)).out);
  assert.equal(asJson.faults[0].code, 'examination.share.wrong');
  for (const name of ['damaged.docx', 'large.docx']) {
    const { code, out, err } = await run(['validate', name], files);
    assert.deepEqual([code, out, err === ''], [2, '', false], name);
  }
});

test('validate lists the targets that lack an explanation and still exits 0', async () => {
  const snapshot = JSON.parse(JSON.stringify(storedSnapshot(communeSample(EDITION))));
  for (const { tables } of snapshot.sections)
    for (const { type, rows } of tables)
      for (const { cells } of rows) if (type === 'B3' && cells.sex === 'female') cells.sex = 'male';
  const files = { 's.json': snapshot };
  const { code, out } = await run(['validate', 's.json', '--json'], files);
  assert.equal(code, 0);
  const { explanations } = JSON.parse(out) as { explanations: { rule: string; state: string }[] };
  assert.deepEqual(
    explanations.filter(({ rule }) => rule.startsWith('2025.WOMEN')).map(({ state }) => state),
    ['missing', 'missing'],
  );
  assert.match((await run(['validate', 's.json'], files)).out, /Chưa giải trình: 2025\.WOMEN/);
});

test('validate lists the rules it could not judge and the missing data', async () => {
  const whole = communeSample(EDITION);
  const sections = whole.sections.map((section) => ({
    ...section,
    tables: section.tables.filter(({ type }) => type === 'seats'),
  }));
  const files = { 's.json': storedSnapshot({ ...whole, sections }) };
  const report = JSON.parse((await run(['validate', 's.json', '--json'], files)).out);
  const surplus = report.notJudged.find(({ rule }: { rule: string }) => rule === 'ANY.SUR.PREP');
  assert.deepEqual(surplus, { rule: 'ANY.SUR.PREP', missing: [{ tableType: 'B6' }] });
  const { out } = await run(['validate', 's.json'], files);
  assert.match(out, /^Chưa xét, vì thiếu biểu B6: .*ANY\.SUR\.PREP/m);
});

test('export: a draft while a section is not approved, with the file’s own SHA-256', async () => {
  const { code, out, written } = await run(['export', 's.json', '--paper', 'de-an', '--out', 'o.docx'], {
    's.json': storedSnapshot(communeSample(EDITION)),
  });
  assert.equal(code, 0);
  assert.match(paperText(written['o.docx']), /Dự thảo lần 1/);
  assert.match(
    out,
    new RegExp(
      createHash('sha256')
        .update(written['o.docx'] ?? '')
        .digest('hex'),
    ),
  );
});

const SETTING = {
  number: 5,
  date: '2025-06-05',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Trần Thị Hòa' },
};
const FINAL = ['export', 's.json', '--out', 'o.docx', '--setting', 't.json'];

test('export: a final paper is refused, even when the file claims that every section is approved', async () => {
  const { code, err, written } = await run(FINAL, { 's.json': approved(), 't.json': SETTING });
  assert.equal(code, 1);
  assert.match(err, /trang Xuất văn bản/);
  assert.deepEqual(written, {});
});

test('export: a draft of an approved file has the draft mark and no number, whatever the setting says', async () => {
  for (const setting of [SETTING, { ...SETTING, draft: 7 }]) {
    const { code, written } = await run([...FINAL, '--draft', '3'], {
      's.json': approved(),
      't.json': setting,
    });
    assert.equal(code, 0);
    const text = paperText(written['o.docx']);
    assert.match(text, /Dự thảo lần 3/);
    assert.match(text, /^Số\s+-ĐA\/ĐU$/m);
  }
});

test('export: a file altered after its approval yields only a draft', async () => {
  const text = JSON.stringify(approved()).replace('"planned":27', '"planned":28');
  const { code, written } = await run(FINAL, { 's.json': text, 't.json': SETTING });
  assert.equal(code, 0);
  assert.match(paperText(written['o.docx']), /Dự thảo lần 1/);
});

test('export: an invalid setting is refused, naming the field, and nothing is written', async () => {
  const wrong = { ...SETTING, date: '2025-02-30' };
  const { code, err, written } = await run([...FINAL, '--draft', '1'], {
    's.json': approved(),
    't.json': wrong,
  });
  assert.equal(code, 2);
  assert.match(err, /date/);
  assert.deepEqual(written, {});
});

for (const [what, args, files] of [
  ['no command', [], {}],
  ['an unknown command', ['fly'], {}],
  ['an unknown option', ['validate', 's.json', '--fast'], {}],
  ['a missing file', ['validate', 'gone.json'], {}],
  ['a file that is not JSON', ['validate', 's.json'], { 's.json': '{' }],
  ['JSON that is no snapshot', ['validate', 's.json'], { 's.json': {} }],
  ['an unknown paper', ['export', 's.json', '--paper', 'bao-cao', '--out', 'o.docx'], { 's.json': {} }],
  ['an invalid draft number', ['export', 's.json', '--out', 'o.docx', '--draft', 'hai'], { 's.json': {} }],
  [
    'a role without its organisation',
    ['user', 'add', '--username', 'a', '--name', 'A', '--role', 'chair'],
    {},
  ],
  ['no password', ['user', 'add', '--username', 'a', '--name', 'A'], {}],
] as const) {
  test(`${what} exits 2 with a message and no stack trace`, async () => {
    const { code, err, written } = await run(args, files);
    assert.equal(code, 2);
    assert.notEqual(err, '');
    assert.doesNotMatch(err, /\n\s+at /);
    assert.deepEqual(written, {});
  });
}

test('an invalid snapshot is refused, naming the place', async () => {
  const text = JSON.stringify(storedSnapshot(communeSample(EDITION))).replace(
    '"planned":27',
    '"planned":"hai bảy"',
  );
  const { err } = await run(['validate', 's.json'], { 's.json': text });
  assert.match(err, /sections\/\d+\/tables\/0\/rows\/0\/cells\/planned/);
});

test('a command on a data folder that is not there says so, with the settings to look at', async () => {
  const data = join(await tempFolder(), 'khong-co');
  const told = `Không có thư mục ${data}; đặt DATA_DIR hoặc --data.`;
  const commands = [
    ['verify', '--all'],
    ['verify', 'x.docx'],
    ['migrate'],
    ['key', 'rotate'],
    ['backup', join(data, 'to')],
    ['backup', '--encrypted', join(data, 'to')],
  ];
  for (const command of commands) {
    const { code, err } = await run([...command, '--data', data]);
    assert.deepEqual({ code, err }, { code: 2, err: told }, command.join(' '));
  }
  assert.equal(existsSync(data), false, 'nothing is made');
});

test('the usage names every role', async () => {
  for (const lang of ['vi', 'en']) {
    const { out } = await run(['--help', '--lang', lang]);
    assert.ok(out.includes(`--role ${ROLES.join('|')}]`), out);
  }
});

test('a command for encrypted backups says in a sentence what it lacks', async () => {
  const folder = await tempFolder();
  const path = (name: string) => join(folder, name);
  await mkdir(path('store/backups'), { recursive: true });
  await writeFile(path('there.txt'), '');
  const made = await run(['backup', 'keygen', '--out', path('identity.txt')]);
  assert.equal(made.code, 0, made.err);
  const identity = ['--identity', path('identity.txt'), '--data', path('data')];
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['drill', path('store')], /^Thiếu --identity TỆP/],
    [['drill'], /^Thiếu --identity TỆP/],
    [['restore', path('store')], /store chứa bản sao lưu mã hóa, còn thiếu --identity TỆP/],
    [['restore', folder, '--data', path('data')], /không phải bản sao lưu .*không có tệp backup\.json/],
    [['restore', path('store'), '--identity', path('gone.txt')], /không có tệp khóa giải mã .*gone\.txt/],
    [['drill', path('store'), '--identity', path('gone.txt')], /không có tệp khóa giải mã .*gone\.txt/],
    [['drill', path('store'), ...identity, '--work', path('gone')], /thư mục tạm .*gone không có hoặc/],
    [['backup', 'keygen', '--out', path('there.txt')], /không bao giờ bị ghi đè/],
    [['backup', 'keygen', '--out', path('gone/x.txt')], /không có thư mục .*gone; tạo/],
  ];
  for (const [args, told] of cases) {
    const { code, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, told);
    assert.doesNotMatch(err, /Không có lệnh|ENOENT|EEXIST|Cách dùng/);
  }
});
