import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestContext } from '@app/context/RequestContext';
import { RECENT_PASSWORD_MS } from '@schemes/policy/can';
import { passwordsHere } from '@server/auth/passwords';
import { LOW_HASH_COST } from '@server/auth/testing/lowHashCost';
import { readCsvFile } from '@server/imports/readCsvFile';
import { within } from '@server/runtime/testing/within';
import { got, testServices } from '@server/testing/testServices';
import { writeXlsx } from 'hucre/xlsx';
import { IMPORT_MS } from './AccountImports';
import { MAX_ACCOUNTS, readAccountSheet } from './readAccountSheet';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];
const HEAD = 'Họ tên;Tên đăng nhập;Tổ chức;Vai trò;Hết hạn';
const csv = (...lines: string[]) => new TextEncoder().encode(`${[HEAD, ...lines].join('\n')}\n`);

/** Resolves with the state when everything is taken. */
async function taken({ accountImports }: RequestContext, id: string) {
  got(await accountImports.start(id));
  const wait = async () => {
    for (;;) {
      const state = got(accountImports.state(id));
      if (state.isOver) return state;
      await new Promise(setImmediate);
    }
  };
  return within('the file is taken', wait());
}

test('an .xlsx file becomes accounts with roles, ends and first passwords that must be changed', async () => {
  const { as, request, services } = await testServices();
  const administrator = await as('administrator');
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['DANH SÁCH TÀI KHOẢN'],
          ['STT', 'Họ và tên', 'Tên đăng nhập', 'Tổ chức đảng', 'Vai trò', 'Ngày hết hạn'],
          [1, 'Đỗ Thị Mới', 'Do.Moi', 'ĐẢNG BỘ XÃ MINH TÂN', 'Văn thư', '31/12/2099'],
          [2, 'Bùi Văn Hai', 'bui.hai', '', '', ''],
          ['', '', '', '', '', ''],
        ],
      },
    ],
  });
  const plan = got(await administrator.accountImports.read('De an toi mat.xlsx', new Uint8Array(bytes)));
  assert.deepEqual(
    plan.rows.map(({ row, username, state, refusal }) => [row, username, state, refusal?.code]),
    [
      [3, 'do.moi', 'new', undefined],
      [4, 'bui.hai', 'new', undefined],
    ],
  );
  const before = services.accounts.list().length;
  assert.equal(services.accounts.list().length, before, 'reading stores nothing');
  assert.equal(administrator.accountImports.current(), null, 'nothing is taken yet');
  const state = await taken(administrator, plan.id);
  assert.deepEqual([state.added, state.changed, state.refused], [2, 0, []]);
  assert.equal((await as('administrator')).accountImports.current()?.id, plan.id, 'for a page loaded again');
  assert.equal((await as('member')).accountImports.current(), null);
  const card = services.accounts.list().find(({ username }) => username === 'do.moi');
  assert.deepEqual([card?.expires, card?.memberships[0]?.role], ['2099-12-31', 'clerk']);
  const slips = got(await administrator.accountImports.passwords(plan.id));
  assert.equal(new Set(slips.map(({ password }) => password)).size, 2);
  const lines = [];
  for await (const { act, detail } of services.office.entries()) {
    if (/^(import|accountsImported|firstPasswordsShown)$/.test(act)) lines.push([act, detail]);
  }
  assert.deepEqual(
    lines,
    [
      ['import', `Excel, ${bytes.length} B`],
      ['accountsImported', '2/2'],
      ['firstPasswordsShown', '2'],
    ],
    'no line has the name of the file',
  );
  const stored = JSON.stringify(services.register.accounts.data);
  for (const { username, password } of slips) {
    assert.match(password, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    assert.ok(!stored.includes(password), 'only its hash is stored');
    const { setCookie } = got(await (await request()).sessions.signIn(username, password));
    const first = await request(cookieOf(setCookie));
    assert.deepEqual([first.actor, first.sessions.pending()], [null, 'password']);
  }
  assert.equal(
    code(await administrator.accountImports.read('b.csv', csv('A;a;;;'))),
    'refusal.passwordsKept',
    'another file does not take the place of passwords that nobody has printed',
  );
  got(await administrator.accountImports.discard(plan.id));
  assert.equal(code(await administrator.accountImports.passwords(plan.id)), 'refusal.noAccountImport');
});

test('each row that cannot be taken says why, and the others are taken', async () => {
  const { as } = await testServices();
  const administrator = await as('administrator');
  const commune = 'Đảng bộ xã Minh Tân';
  const plan = got(
    await administrator.accountImports.read(
      'ds.csv',
      csv(
        `A;lạ;Đảng bộ xã Lạ;Văn thư;`,
        `B;b;${commune};Giám đốc;`,
        `C;c;${commune};Quản trị;`,
        `D;d;${commune};;`,
        `E;hai chữ;;;`,
        `;f;;;`,
        `G;g;;;32/13/2026`,
        `H;hh;;;`,
        `H;HH;;;`,
        `Người kiểm tra;auditor;${commune};Văn thư;`,
        `Tốt;tot;${commune};người  XEM;1/2/2027`,
        `Nguyễn Thị Hạnh;member;${commune};Thành viên Tiểu ban;`,
      ),
    ),
  );
  assert.deepEqual(
    plan.rows.map(({ username, state, refusal }) => [username, refusal?.code ?? state]),
    [
      ['lạ', 'refusal.accountOrganisation'],
      ['b', 'refusal.accountRole'],
      ['c', 'refusal.accountRole'],
      ['d', 'refusal.accountHalfRole'],
      ['hai chữ', 'refusal.accountUsername'],
      ['f', 'refusal.accountNameless'],
      ['g', 'refusal.accountCell'],
      ['hh', 'refusal.accountTwice'],
      ['hh', 'refusal.accountTwice'],
      ['auditor', 'refusal.auditorAlone'],
      ['tot', 'new'],
      ['member', 'same'],
    ],
  );
  const state = await taken(administrator, plan.id);
  assert.deepEqual([state.total, state.added], [1, 1]);
  assert.equal(code(await administrator.accountImports.start(plan.id)), 'refusal.accountsTaken');
});

test('V1: a file gives nobody a role around the second person, and sets no password of an existing account', async () => {
  const { as, services } = await testServices();
  const administrator = await as('administrator');
  const hashes = () => services.register.accounts.data.map(({ passwordHash }) => passwordHash);
  const before = hashes();
  const line = 'Vũ Đức Anh;administrator;Đảng bộ xã Minh Tân;Trưởng tiểu ban;';
  const plan = got(await administrator.accountImports.read('ds.csv', csv(line)));
  assert.deepEqual([plan.rows[0]?.state, plan.rows[0]?.waits], ['changed', true]);
  const state = await taken(administrator, plan.id);
  assert.deepEqual([state.changed, state.waiting], [1, 1]);
  const own = services.accounts.list().find(({ username }) => username === 'administrator');
  assert.deepEqual(own?.memberships, []);
  const waiting = services.register.confirmations.data.filter(({ settled }) => !settled);
  assert.deepEqual(
    waiting.map(({ account, role }) => [account, role]),
    [[own?.id, 'chair']],
  );
  assert.deepEqual(hashes(), before);
  assert.deepEqual(got(await administrator.accountImports.passwords(plan.id)), []);
});

test('an import is for administrators, with a recent password, and their own', async () => {
  const { as, services, clock, request } = await testServices();
  for (const who of ['member', 'chair', 'auditor']) {
    const { accountImports } = await as(who);
    assert.equal(code(await accountImports.read('ds.csv', csv('A;a;;;'))), 'refusal.notYourRole', who);
    assert.equal(code(accountImports.state('x')), 'refusal.notYourRole');
  }
  got(
    await services.accounts.add(
      {
        ...{ username: 'hai', name: 'Đỗ Thị Hai', password: 'lúa chín đầu mùa' },
        ...{ administrator: true, memberships: [] },
      },
      { chosen: 'own' },
    ),
  );
  const signed = await (await request()).sessions.signIn('hai', 'lúa chín đầu mùa');
  const cookie = cookieOf(got(signed).setCookie);
  const plan = got(await (await request(cookie)).accountImports.read('ds.csv', csv('A;a;;;')));
  const other = await as('administrator');
  assert.equal(code(await other.accountImports.start(plan.id)), 'refusal.noAccountImport');
  clock.move(RECENT_PASSWORD_MS);
  assert.equal(code(await (await request(cookie)).accountImports.start(plan.id)), 'refusal.confirmPassword');
  clock.move(IMPORT_MS - RECENT_PASSWORD_MS + 1);
  assert.equal(code((await request(cookie)).accountImports.state(plan.id)), 'refusal.noAccountImport');
});

test('first passwords are shown after a recent password alone', async () => {
  const { request, clock, services } = await testServices();
  const password = 'lúa chín đầu mùa';
  const { id } = services.accounts.list().find(({ username }) => username === 'administrator') ?? {};
  got(await services.accounts.change(id ?? '', { password }));
  const { setCookie } = got(await (await request()).sessions.signIn('administrator', password));
  const again = () => request(cookieOf(setCookie));
  const administrator = await again();
  const plan = got(await administrator.accountImports.read('ds.csv', csv('A;an.a;;;')));
  await taken(administrator, plan.id);
  clock.move(RECENT_PASSWORD_MS);
  assert.equal(code(await (await again()).accountImports.passwords(plan.id)), 'refusal.confirmPassword');
  got(await (await again()).sessions.confirmPassword(password));
  assert.equal(got(await (await again()).accountImports.passwords(plan.id)).length, 1);
});

test('somebody who has stopped being an administrator adds no further account', async () => {
  let hashed = 0;
  const low = passwordsHere(LOW_HASH_COST);
  let disable: () => Promise<unknown> = async () => {};
  const passwords = {
    ...low,
    hash: async (password: string) => {
      hashed++;
      if (hashed === 2) await disable();
      return low.hash(password);
    },
  };
  const { as, services } = await testServices({ passwords });
  hashed = 0;
  const administrator = await as('administrator');
  got(
    await services.accounts.add({
      ...{ username: 'hai', name: 'Đỗ Thị Hai', password: 'lúa chín đầu mùa' },
      ...{ administrator: true, memberships: [] },
    }),
  );
  hashed = 0;
  disable = () => services.accounts.change(administrator.actor?.id ?? '', { disabled: true });
  const lines = ['A;nguoi1;;;', 'B;nguoi2;;;', 'C;nguoi3;;;', 'D;nguoi4;;;'];
  const plan = got(await administrator.accountImports.read('ds.csv', csv(...lines)));
  got(await administrator.accountImports.start(plan.id));
  const has = (username: string) => services.accounts.list().some((card) => card.username === username);
  const done = async () => {
    while (!has('nguoi2')) await new Promise(setImmediate);
    // A further row would be hashed at once.
    for (let i = 0; i < 50; i++) await new Promise(setImmediate);
  };
  await within('the second row is taken', done());
  assert.equal(hashed, 2);
  const added = services.accounts.list().filter(({ username }) => username.startsWith('nguoi'));
  assert.deepEqual(
    added.map(({ username }) => username),
    ['nguoi1', 'nguoi2'],
  );
});

test('a full password pool makes a row wait, and others sign in meanwhile', async () => {
  const low = passwordsHere(LOW_HASH_COST);
  let busy = 0;
  const passwords = {
    ...low,
    hash: async (password: string) => (busy-- > 0 ? ({ ok: false } as const) : low.hash(password)),
  };
  const { as, request } = await testServices({ passwords });
  const administrator = await as('administrator');
  const plan = got(await administrator.accountImports.read('ds.csv', csv('A;mot;;;')));
  busy = 2;
  const state = taken(administrator, plan.id);
  got(await (await request()).sessions.signIn('chair', 'demo-1234'));
  assert.equal((await state).added, 1);
});

test('files without the headings, without rows, or with too many are refused', () => {
  const read = (text: string) => code(readAccountSheet(readCsvFile('a.csv', new TextEncoder().encode(text))));
  assert.equal(read('Họ tên;Ghi chú\nA;b\n'), 'refusal.noAccountColumns');
  assert.equal(read(`${HEAD}\n;;;;\n`), 'refusal.noAccountRows');
  const lines = Array.from({ length: MAX_ACCOUNTS + 1 }, (_, i) => `A;a${i};;;`);
  assert.equal(read([HEAD, ...lines].join('\n')), 'refusal.tooManyAccounts');
  assert.equal(read([HEAD, ...lines.slice(1)].join('\n')), null);
});
