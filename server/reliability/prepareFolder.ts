import { EDITION } from '@schemes/clauses/edition';
import { passwordsHere } from '@server/auth/passwords';
import { sessionCookie } from '@server/auth/sessionCookie';
import { LOW_HASH_COST } from '@server/auth/testing/lowHashCost';
import { fillDemoWorkspace } from '@server/services/demoWorkspace';
import { openServices } from '@server/services/openServices';
import { communeSample } from '@templates/schemes/sample/communeSample';

/**
 * Makes a data folder with the demo workspace and a session for each of the named accounts. If `restrictedTo` names
 * accounts, the last of the returned `schemes` is an additional one, which is restricted to them.
 */
export async function prepareFolder(
  dataDir: string,
  usernames: readonly string[],
  restrictedTo: readonly string[] = [],
): Promise<{ readonly schemes: readonly string[]; readonly cookies: readonly string[] }> {
  const services = await openServices({ dataDir, passwords: passwordsHere(LOW_HASH_COST) });
  try {
    await fillDemoWorkspace(services);
    const { accounts, schemes, secret } = services.register;
    const cookie = sessionCookie(secret.data.cookie, false);
    const cookies: string[] = [];
    for (const username of usernames) {
      const account = accounts.data.find((candidate) => candidate.username === username);
      if (!account) throw new Error(`There is no account ${username}`);
      const session = await services.sessions.start(account.id);
      cookies.push((await cookie.serialize(session)).split(';')[0] ?? '');
    }
    const [first] = schemes.data;
    if (first && restrictedTo.length > 0) {
      const people = accounts.data.filter(({ username }) => restrictedTo.includes(username));
      const by = { id: 'server', name: 'Đề Án' };
      const made = await services.schemes.create(first.organisation, communeSample(EDITION), by, people);
      if (!made.ok) throw new Error(made.refusal.code);
    }
    return { schemes: schemes.data.map(({ id }) => id), cookies };
  } finally {
    await services.close();
  }
}
