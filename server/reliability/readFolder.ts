import { createHash } from 'node:crypto';
import type { RequestContext } from '@app/context/RequestContext';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { findingKey } from '@schemes/model/findings/findingKey';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { validate } from '@schemes/rules/judge/validate';
import { verifyPaper } from '@server/exports/store/verifyPaper';
import type { Services } from '@server/services/Services';
import type { LedgerAct, LedgerEntry } from '@server/store/scheme/Ledger';
import { firstBreak } from '@server/store/scheme/ledgerChain';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import * as Y from 'yjs';

/** Acts whose ledger entry has the digest of a stored content. */
const WITH_CONTENT: readonly LedgerAct['act'][] = ['approve', 'note', 'settle', 'step'];

/** Everything users can see of a data folder, as plain JSON. */
export interface FolderReading {
  readonly seen: unknown;
  /** Each scheme's snapshot as `GET /schemes/ID/snapshot.json` prints it for the chair, by the scheme's id. */
  readonly snapshots: Readonly<Record<string, unknown>>;
}

/**
 * Opens a data folder as a server does at `now` (ms since 1970) and reads it through the public services. This changes
 * the folder, so pass a copy. `cookie`: the cookie of a session in the folder. Every account in it must have the
 * password `demo-1234`.
 */
export async function readFolder(dataDir: string, now: number, cookie: string): Promise<FolderReading> {
  const server = await testServices({ demo: false, dataDir });
  server.clock.move(now - server.clock.now());
  const { services } = server;
  try {
    const { actor } = await server.request(cookie);
    const { accounts, layers, organisations, receipts } = services.register;
    const [chair, clerk, viewer] = [
      await server.as('chair'),
      await server.as('clerk'),
      await server.as('viewer'),
    ];
    const people = got((await server.as('administrator')).accounts.list());
    const schemes: unknown[] = [];
    const snapshots: Record<string, unknown> = {};
    for (const listed of await chair.schemes.list()) {
      const {
        restricted,
        about,
        templateTitle: _title,
        createdAt: _created,
        openFindings,
        ...recent
      } = listed;
      const { submitted: _submitted, returned: _returned, ...rest } = recent;
      const { toFill, ...counts } = openFindings;
      // The expected results were stored before these fields existed. At that time, places that are not entered yet
      // were also counted among the mandatory findings.
      const card = { ...rest, openFindings: { ...counts, mandatory: counts.mandatory + toFill } };
      if (restricted) throw new Error(`${card.id} was open to everyone with a role`);
      schemes.push({ card, ...(await readScheme(services, card.id, { chair, clerk, viewer })) });
      snapshots[card.id] = plain(storedSnapshot(got(await chair.schemes.open(card.id)).snapshot));
    }
    const managed: unknown[] = [];
    for (const { id } of organisations.data) {
      const list = await chair.management.list(id);
      if (!list.ok) {
        managed.push(list.refusal.code);
        continue;
      }
      const opened = await Promise.all(list.value.map((line) => chair.management.open(line.id)));
      managed.push(opened.map(got).map(({ access: _, ...one }) => one));
    }
    const issues = services.papers.store.register.data;
    const drafts = receipts.data.map(({ id, sha256 }) => ({ id, sha256 }));
    const seen = {
      session: actor && stored(actor),
      // Omits the day of the last use, which this reading itself changes by signing in.
      accounts: people.map(({ lastSeen: _written, ...card }) => ({
        ...stored(card),
        createdAt: accounts.data.find(({ id }) => id === card.id)?.createdAt,
      })),
      signIn: await signInOf(server, people),
      organisations: organisations.data,
      layers: layers.data,
      managed,
      issues,
      drafts,
      schemes,
    };
    return plain({ seen, snapshots });
  } finally {
    await services.close();
  }
}

async function signInOf(server: TestServices, people: readonly { readonly username: string }[]) {
  const signed: Record<string, string> = {};
  for (const { username } of people) {
    const { sessions } = await server.request(undefined, `192.0.2.${Object.keys(signed).length + 10}`);
    const result = await sessions.signIn(username, 'demo-1234');
    signed[username] = result.ok ? 'signed in' : result.refusal.code;
  }
  return signed;
}

async function readScheme(
  services: Services,
  id: string,
  { chair, clerk, viewer }: Readonly<Record<'chair' | 'clerk' | 'viewer', RequestContext>>,
) {
  const { snapshot } = got(await chair.schemes.open(id));
  const sections = snapshot.sections.map(({ id: section, status }) => ({
    section,
    status,
    digest: contentDigest(sectionContent(snapshot, section)),
  }));
  const findings = validate(snapshot).findings.map((one) => `${one.severity} ${findingKey(one)}`);
  const steps = got(await chair.steps.page(id));
  const { setting, settingFrom, series, habits, receipts, ...page } = got(
    await clerk.papers.page(id, 'de-an'),
  );
  // The expected results were stored before papers could have signed copies.
  const issues = page.issues.map(({ signed, ...issue }) => {
    if (signed !== null) throw new Error(`${issue.id} had no signed copy`);
    return issue;
  });
  const files = [];
  for (const { id: issue, number, sha256 } of issues) {
    const { fileName, bytes } = got(await clerk.papers.issued(id, issue));
    const register = services.papers.store.register.data;
    const { kind } = await verifyPaper(bytes, register, services.register.receipts.data);
    files.push({ number, fileName, sha256, isWhole: sha256Of(bytes) === sha256, kind });
  }
  return {
    sections,
    findings,
    ledger: await services.schemes.rooms.use(id, async ({ entries, contents }) => {
      const hasContent = async ({ act, digest = '' }: LedgerEntry) =>
        !WITH_CONTENT.includes(act) || (await contents.get(digest)) !== null;
      const areComplete = await Promise.all(entries.map(hasContent));
      return {
        firstBreak: firstBreak(entries),
        withoutContent: entries.filter((_, i) => !areComplete[i]).map(({ n }) => n),
        // The hash covers the whole line and every line before it.
        lines: entries.map(({ n, act, hash }) => `${n} ${act} ${hash}`),
      };
    }),
    document: await services.schemes.rooms.use(id, async (room) => rootDigests(await room.updates())),
    notes: got(await chair.notes.list(id)),
    steps: { locked: steps.locked, notices: steps.notices, keepers: steps.keepers },
    noticesForViewer: got(await viewer.steps.page(id)).notices,
    papers: { setting, settingFrom, series, habits, issues, receipts, files },
  };
}

/** SHA-256 of the content of each root of a document, given as its updates. */
function rootDigests(updates: readonly Uint8Array[]): Readonly<Record<string, string>> {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const roots = [...doc.share.keys()].sort();
  const contentOf = (root: string) =>
    root.startsWith('n:') ? doc.getXmlFragment(root).toString() : doc.getMap(root).toJSON();
  return Object.fromEntries(roots.map((root) => [root, sha256Of(canonicalJson(contentOf(root)))]));
}

/** A copy of a value after encoding as JSON and decoding. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An account with the register's name for its memberships: `offices`. */
function stored<T extends { readonly memberships: unknown }>({ memberships, ...rest }: T) {
  return { ...rest, offices: memberships };
}
