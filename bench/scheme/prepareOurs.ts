import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sessionCookie } from '@server/auth/sessionCookie';
import { isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import { openServices } from '@server/services/openServices';
import type { Services } from '@server/services/Services';
import { readFolder } from '@server/store/folder/openFolder';
import { SERVER_ACTOR } from '@server/store/log/UpdateLog';
import { fileSchemeStores } from '@server/store/scheme/schemeStores';

/** Number of accounts; the connections use them round-robin. */
export const ACCOUNTS = 50;

/** A data folder of our server with these schemes in it. Returns a signed-in cookie for each person. */
export async function prepareOurs(
  dataDir: string,
  schemes: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[]> {
  const services = await openServices({ dataDir });
  try {
    const organisation = await addPeople(services);
    await storeSchemes(services, dataDir, organisation, schemes);
    const { accounts, secret } = services.register;
    const cookie = sessionCookie(secret.data.cookie, false);
    const cookies: string[] = [];
    for (const { id } of accounts.data) {
      cookies.push((await cookie.serialize(await services.sessions.start(id))).split(';')[0] ?? '');
    }
    return cookies;
  } finally {
    await services.close();
  }
}

/** Adds the accounts, all members of one organisation. They share one password hash, because hashing is slow. */
async function addPeople({ accounts, organisations, register }: Services): Promise<string> {
  const made = await organisations.add({
    name: 'Đảng bộ tỉnh Đo Đạc',
    superior: '',
    place: 'Đo Đạc',
    level: 'tinh',
  });
  if (!made.ok) throw new Error(`The organisation was refused: ${made.refusal.code}`);
  const organisation = made.value.id;
  const first = await accounts.add({
    username: 'person-0',
    password: randomBytes(12).toString('base64url'),
    name: 'Người viết',
    administrator: true,
    memberships: [{ organisation, role: 'member' }],
  });
  if (!first.ok) throw new Error(`The account was refused: ${first.refusal.code}`);
  await register.accounts.update((accounts) => {
    const [row] = accounts;
    if (!row) return;
    for (let i = 1; i < ACCOUNTS; i++) {
      accounts.push({ ...row, id: newId(), username: `person-${i}`, administrator: false });
    }
  });
  return organisation;
}

/** Stores schemes as the server does, but with given bytes and in one change of the register. */
async function storeSchemes(
  { register, clock }: Services,
  dataDir: string,
  organisation: string,
  schemes: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const openStore = fileSchemeStores(join(dataDir, 'schemes'), null, await readFolder(dataDir));
  for (const [id, update] of schemes) {
    const { log, ledger } = openStore(id);
    await ledger.load();
    await log.create({ seq: 0, at: clock.now(), update, owners: new Map([[1, SERVER_ACTOR]]) });
    await ledger.append({ at: isoTime(clock), by: { id: SERVER_ACTOR, name: 'Đề Án' }, act: 'create' });
    await log.close();
    await ledger.close();
  }
  await register.schemes.update((rows) => {
    for (const id of schemes.keys()) {
      rows.push({ id, organisation, title: `Đề án ${id}`, term: '2025-2030', createdAt: isoTime(clock) });
    }
  });
}
