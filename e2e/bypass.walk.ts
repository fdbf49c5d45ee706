import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './demoServer';
import { readStored } from './readStored';

/** The approved section that the walk tries to change. */
const SECTION = 'p3-4';
const REASON = 'Lý do đủ dài';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A signed-in HTTP client without a browser. */
class HttpClient {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  async signIn(fields: Record<string, string>): Promise<this> {
    const response = await this.#fetch('/login', { method: 'POST', body: new URLSearchParams(fields) });
    this.#cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(response.status).toBe(302);
    return this;
  }

  async get(path: string): Promise<Answer> {
    const response = await this.#fetch(path, {});
    return { status: response.status, text: await response.text() };
  }

  async post(path: string, fields: Record<string, string> | FormData): Promise<Answer> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    const response = await this.#fetch(path, { method: 'POST', body });
    return { status: response.status, text: await response.text() };
  }

  /** Fetches the data of a page's loader, as the page's script does. */
  async data<T>(path: string, route: string): Promise<T> {
    const { status, text } = await this.get(`${path}?_data=${encodeURIComponent(route)}`);
    expect(status, path).toBe(200);
    return JSON.parse(text) as T;
  }

  #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = { cookie: this.#cookie, origin: this.#url };
    return fetch(`${this.#url}${path}`, { ...init, headers, redirect: 'manual' });
  }
}

interface Account {
  readonly id: string;
  readonly username: string;
  readonly auditor?: true;
  readonly offices: readonly { readonly organisation: string; readonly role: string }[];
}

interface Form {
  readonly name: string;
  readonly path: string;
  readonly fields: Record<string, string> | FormData;
}

/** What differs between two answers to one request. */
const NONCE = /nonce="[^"]*"/g;

/** Every URL of a scheme that returns a page or a file. */
const PAGES_OF_SCHEME = [
  '',
  '?_data=routes%2Fschemes.%24id._index',
  '/snapshot.json',
  '/notes',
  '/history',
  `/review/${SECTION}`,
  '/rules',
  '/template',
  '/steps',
  '/steps/counts',
  '/manage',
  '/export',
  '/preview/de-an',
  '/papers/de-an.docx?as=draft',
  '/workbook.xlsx',
  '/dossier.zip',
  '/issues/x',
];

/** Every form that can change a scheme, with valid values. */
function forms(scheme: string, organisation: string, snapshot: string): readonly Form[] {
  const at = `/schemes/${scheme}`;
  const seen = '0'.repeat(64);
  const file = new FormData();
  file.set('from', 'file');
  file.set('fileOrganisation', organisation);
  file.set('file', new Blob([snapshot], { type: 'application/json' }), 'de-an.json');
  const moves = ['submit', 'withdraw', 'approve', 'return', 'reopen'].map((move) => ({
    name: `${move} from the editor`,
    path: `${at}/sections/${SECTION}/move`,
    fields: { move, note: REASON, seen },
  }));
  const reviewed = ['submit', 'approve', 'return', 'reopen'].map((move) => ({
    name: `${move} from the review`,
    path: `${at}/review/${SECTION}`,
    fields: { move, note: REASON, seen },
  }));
  return [
    ...moves,
    ...reviewed,
    {
      name: 'waive',
      path: `${at}/waivers`,
      fields: {
        act: 'waive',
        finding: '2025.BCH.XA',
        decisionNumber: '1-QĐ/TU',
        decisionDate: '01/05/2025',
        decisionIssuer: 'Ban Thường vụ Tỉnh ủy',
      },
    },
    { name: 'withdraw a waiver', path: `${at}/waivers`, fields: { act: 'unwaive', finding: '2025.BCH.XA' } },
    {
      name: 'paper setting',
      path: `${at}/export`,
      fields: { number: '01', documentSymbol: 'ĐA/TBNS', signedPlace: 'Minh Tân', signedAt: '01/06/2025' },
    },
    { name: 'issue a paper', path: `${at}/export`, fields: { intent: 'issue' } },
    {
      name: 'cancel an issue',
      path: `${at}/export`,
      fields: { intent: 'cancel', issue: 'x', reason: 'không có' },
    },
    {
      name: 'next number',
      path: `${at}/export`,
      fields: { intent: 'next', next: '7', note: 'không có' },
    },
    { name: 'rename', path: `${at}/manage`, fields: { act: 'rename', title: 'Tên khác' } },
    { name: 'archive', path: `${at}/manage`, fields: { act: 'archive' } },
    {
      name: 'restrict to oneself',
      path: `${at}/manage`,
      fields: { act: 'restrict', access: 'only' },
    },
    { name: 'open to everyone', path: `${at}/manage`, fields: { act: 'restrict', access: 'everyone' } },
    { name: 'ask for a restricted scheme', path: '/?index', fields: { act: 'ask', id: scheme } },
    { name: 'move to newer rules', path: `${at}/rules`, fields: { seen } },
    {
      name: 'set a parameter of a layer',
      path: `/admin/organisations/${organisation}/rules`,
      fields: {
        act: 'set',
        pack: 'vn-2025.c',
        clause: '2025.BTV.XA/size.range/standing_committee/levels=xa_moi',
        'value:max': '10',
        provisionNumber: '1-QĐ/TU',
        provisionDate: '01/05/2025',
        provisionIssuer: 'Ban Thường vụ Tỉnh ủy',
      },
    },
    {
      name: 'drop a parameter of a layer',
      path: `/admin/organisations/${organisation}/rules`,
      fields: { act: 'drop', pack: 'vn-2025.c', clause: '2025.BTV.XA' },
    },
    {
      name: 'set the parent organisation',
      path: '/admin',
      fields: { act: 'setParent', id: organisation, parent: '' },
    },
    {
      name: 'remove a second factor',
      path: '/admin',
      fields: { act: 'removeFactor', id: organisation },
    },
    {
      name: 'confirm a wrong password',
      path: '/confirm',
      fields: { password: 'không phải mật khẩu' },
    },
    { name: 'snapshot import', path: '/schemes/new', fields: file },
    ...['confirm', 'refuse'].flatMap((act) =>
      ['/?index', '/admin'].map((path) => ({
        name: `${act} what waits for a second person, at ${path}`,
        path,
        fields: { act, id: 'x' },
      })),
    ),
    { name: 'make an auditor', path: '/admin', fields: { act: 'auditor', id: 'x' } },
    { name: 'lock somebody on their page', path: '/admin/accounts/x', fields: { act: 'disable' } },
    {
      name: 'add an account on its page',
      path: '/admin/accounts/new',
      fields: {
        name: 'Khách',
        username: 'khach',
        password: 'mot cau dai hon muoi hai',
        role: 'chair',
        organisation,
      },
    },
    {
      name: 'add an organisation on its page',
      path: '/admin/organisations/new',
      fields: { organisationName: 'Đảng bộ xã Khác', place: 'Khác', level: 'xa_moi' },
    },
    { name: 'download the office ledger', path: '/ledger/export', fields: { format: 'jsonl' } },
  ];
}

test('the server refuses every form from users without the right, and writes nothing', async ({
  demoServer,
}) => {
  const sign = (demo: string) => new HttpClient(demoServer.url).signIn({ demo });
  const [member, chair, administrator] = [
    await sign('member'),
    await sign('chair'),
    await sign('administrator'),
  ];
  const register = async <T>(name: string): Promise<T> =>
    JSON.parse(await readStored(demoServer.dataDir, `register/${name}.json`));
  const schemes = () => register<{ id: string; organisation: string }[]>('schemes');
  const [target, elsewhere] = await schemes();
  if (!target || !elsewhere) throw new Error('The demo workspace has two schemes');
  const at = `/schemes/${target.id}`;
  const account = async (username: string) => {
    const found = (await register<Account[]>('accounts')).find((one) => one.username === username);
    if (!found) throw new Error(`There is no account ${username}`);
    return found;
  };
  const addAccount = async (username: string, organisation: string) => {
    const fields = { act: 'addAccount', username, name: username, password: 'mot-hai-ba-4' };
    const added = await administrator.post('/admin', { ...fields, organisation, role: 'member' });
    expect(added.status, added.text).toBe(200);
    const client = await new HttpClient(demoServer.url).signIn({ username, password: 'mot-hai-ba-4' });
    const passwords = { newPassword: 'nam-sau-bay-8', repeatPassword: 'nam-sau-bay-8' };
    const changed = await client.post('/account', { oldPassword: 'mot-hai-ba-4', ...passwords });
    // The rights of this request are those before the change; the page asks again with those of now.
    expect(changed.status, changed.text).toBe(302);
    expect((await client.get('/account')).status).toBe(200);
    return client;
  };

  const { text: snapshot } = await member.get(`${at}/snapshot.json`);
  const move = (who: HttpClient, fields: Record<string, string>) =>
    who.post(`${at}/sections/${SECTION}/move`, fields);
  expect((await move(member, { move: 'submit' })).status).toBe(200);
  const review = await chair.data<{ digest: string }>(
    `${at}/review/${SECTION}`,
    'routes/schemes.$id.review.$section',
  );
  expect((await move(chair, { move: 'approve', seen: review.digest })).status).toBe(200);

  const revoked = await sign('member2');
  const intruders = [
    { name: 'viewer', who: await sign('viewer') },
    { name: 'outsider', who: await addAccount('nguoi-ngoai', '') },
    { name: 'auditor', who: await sign('auditor'), mayAudit: true },
    { name: 'member on an approved section', who: member, mayImport: true },
    { name: 'member of another scheme', who: await addAccount('noi-khac', elsewhere.organisation) },
    { name: 'member whose right was just revoked', who: revoked },
  ];
  const state = async () => ({
    ledger: await readFile(join(demoServer.dataDir, 'schemes', target.id, 'ledger.jsonl'), 'utf8'),
    snapshot: (await chair.get(`${at}/snapshot.json`)).text,
    settings: await register('settings').catch(() => null),
    issues: await readStored(demoServer.dataDir, 'papers/issues.json').catch(() => null),
    paperSettings: await readStored(demoServer.dataDir, 'papers/settings.json').catch(() => null),
    layers: await register('layers').catch(() => null),
    organisations: await register('organisations'),
    accounts: (await register<Account[]>('accounts')).map(({ id, auditor }) => ({ id, auditor })),
    confirmations: await register('confirmations').catch(() => null),
    schemes: (await schemes()).map(({ id }) => id),
  });
  const before = await state();
  for (const { name, who, mayImport, mayAudit } of intruders) {
    if (who === revoked) {
      expect((await revoked.get(at)).status, 'it could read until now').toBe(200);
      const { id, offices } = await account('member2');
      for (const { organisation, role } of offices) {
        const taken = { act: 'removeOffice', id, organisation, role };
        expect((await administrator.post('/admin', taken)).status).toBe(200);
      }
    }
    for (const form of forms(target.id, target.organisation, snapshot)) {
      // A member may create a scheme from a file; it changes no existing one.
      if (mayImport && form.path === '/schemes/new') continue;
      if (mayAudit && form.path === '/ledger/export') continue;
      const { status, text } = await who.post(form.path, form.fields);
      // Not 400: an invalid form would prove nothing.
      expect([401, 403, 404, 409], `${form.name} × ${name}: ${status} ${text.slice(0, 300)}`).toContain(
        status,
      );
    }
    expect(await state(), name).toEqual(before);
  }
  for (const { name, who } of intruders.slice(1).filter(({ who }) => who !== member)) {
    for (const path of [
      at,
      `${at}/snapshot.json`,
      `${at}/history`,
      `${at}/review/${SECTION}`,
      `${at}/export`,
    ]) {
      const { status, text } = await who.get(path);
      expect([403, 404], `${path} × ${name}`).toContain(status);
      expect(text).not.toContain('Nguyễn Đức Thịnh');
    }
  }
  await keepOut();
  // The ledger of the office is for auditors and administrators.
  for (const who of [chair, member, revoked]) expect((await who.get('/ledger')).status).toBe(403);
  // What downloads record is posted: a GET makes no file for anybody.
  for (const file of ['dossier.zip', 'workbook.xlsx', 'papers/de-an.docx?as=draft']) {
    expect((await chair.get(`${at}/${file}`)).status, file).toBe(405);
  }
  // The same form from a permitted user is accepted: the refusals above were for the sender.
  const [, , , , reopen] = forms(target.id, target.organisation, snapshot);
  if (!reopen) throw new Error('There is no such form');
  expect((await chair.post(reopen.path, reopen.fields)).status).toBe(200);

  /** Restricts the scheme to its chair and a member. For everybody else the server answers as if it did not exist. */
  async function keepOut(): Promise<void> {
    const { id: named } = await account('member');
    const restrictTo = (access: string) =>
      chair.post(`${at}/manage`, { act: 'restrict', access, person: named });
    const { title } = JSON.parse(snapshot) as { title: string };
    await addAccount('truong-khac', target?.organisation ?? '');
    const { id: other } = await account('truong-khac');
    const given = { act: 'addOffice', id: other, organisation: target?.organisation ?? '', role: 'chair' };
    expect((await administrator.post('/admin', given)).status).toBe(200);
    const otherChair = await new HttpClient(demoServer.url).signIn({
      ...{ username: 'truong-khac', password: 'nam-sau-bay-8' },
    });
    expect((await otherChair.get(at)).status, 'it could read until now').toBe(200);
    expect((await restrictTo('only')).status).toBe(200);
    const keptOut = [
      { name: 'another chair', who: otherChair },
      { name: 'clerk', who: await sign('clerk') },
      { name: 'viewer', who: await sign('viewer') },
      { name: 'auditor', who: await sign('auditor') },
      { name: 'administrator', who: administrator },
    ];
    const kept = await state();
    const unknown = 'khong-co-de-an';
    const sameAsUnknown = (text: string) => text.replaceAll(target?.id ?? '', unknown).replace(NONCE, '');
    for (const { name, who } of keptOut) {
      for (const form of forms(target?.id ?? '', target?.organisation ?? '', snapshot)) {
        if (!form.path.startsWith(at) && form.name !== 'ask for a restricted scheme') continue;
        const { status } = await who.post(form.path, form.fields);
        expect(status, `${form.name} × ${name}`).toBe(404);
      }
      for (const page of PAGES_OF_SCHEME) {
        const [here, nowhere] = [await who.get(`${at}${page}`), await who.get(`/schemes/${unknown}${page}`)];
        expect(here.status, `${page} × ${name}`).toBe(nowhere.status);
        expect(sameAsUnknown(here.text), `${page} × ${name}`).toBe(sameAsUnknown(nowhere.text));
      }
      for (const page of ['/', '/admin', '/ledger', `/admin/organisations/${target?.organisation}`]) {
        const { text } = await who.get(page);
        expect(text, `${page} × ${name}`).not.toContain(title);
      }
    }
    expect(await state()).toEqual(kept);
    expect((await member.get(at)).status).toBe(200);
    expect((await chair.get('/')).text).toContain(title);
    expect((await chair.get(`${at}/history`)).text).toContain('Giới hạn người được vào');
    expect((await restrictTo('everyone')).status).toBe(200);
    expect((await otherChair.get(at)).status).toBe(200);
  }
});
