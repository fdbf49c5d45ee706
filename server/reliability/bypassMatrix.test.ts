import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addRow } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import type { Membership } from '@schemes/model/scheme/actor';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { RunningServer } from '@server/createServer';
import { DestructionService } from '@server/destruction/DestructionService';
import { SERVER } from '@server/office/OfficeLog';
import { Trail } from '@server/office/Trail';
import { presenceFrame } from '@server/rooms/audience/frames';
import { ManagementService } from '@server/rooms/schemes/ManagementService';
import { SchemesService } from '@server/rooms/schemes/SchemesService';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import * as Y from 'yjs';
import { ATTACKS, type Attacker, TARGET } from './cases/attacks';

/**
 * Every way around a lock or a right, tried by everyone who must not succeed, on a real server over real sockets. Each
 * pair is one test: the attack is refused, nobody else sees it, and log and approved section are unchanged.
 */

interface Intruder {
  readonly name: string;
  /** Memberships at the time of the attack. */
  readonly memberships: (commune: string, province: string) => readonly Membership[];
  /** Close codes with which an attack may end. */
  readonly closes: readonly number[];
  /** Reads the office's ledger at the time of the attack. */
  readonly auditor?: true;
  /** The right is revoked while the socket is open. */
  readonly isRevoked?: true;
  readonly administrator?: true;
  /** The scheme is restricted to others: before the attack, or while the socket is open. */
  readonly keptOut?: 'before' | 'meanwhile';
}

const INTRUDERS: readonly Intruder[] = [
  {
    name: 'viewer',
    memberships: (commune) => [{ organisation: commune, role: 'viewer' }],
    closes: [CLOSE.refused],
  },
  { name: 'outsider', memberships: () => [], closes: [CLOSE.notAllowed] },
  { name: 'auditor', memberships: () => [], auditor: true, closes: [CLOSE.notAllowed] },
  {
    name: 'member on an approved section',
    memberships: (commune) => [{ organisation: commune, role: 'member' }],
    closes: [CLOSE.refused],
  },
  {
    name: 'member whose right was just revoked',
    memberships: () => [],
    closes: [CLOSE.notAllowed],
    isRevoked: true,
  },
  {
    name: 'member of another scheme',
    memberships: (_, province) => [{ organisation: province, role: 'member' }],
    closes: [CLOSE.notAllowed],
  },
  {
    name: 'member whom the restriction does not name',
    memberships: (commune) => [{ organisation: commune, role: 'member' }],
    closes: [CLOSE.noScheme],
    keptOut: 'before',
  },
  {
    name: 'chair and administrator whom the restriction does not name',
    memberships: (commune) => [{ organisation: commune, role: 'chair' }],
    administrator: true,
    closes: [CLOSE.noScheme],
    keptOut: 'before',
  },
  {
    name: 'clerk whom the restriction does not name',
    memberships: (commune) => [{ organisation: commune, role: 'clerk' }],
    closes: [CLOSE.noScheme],
    keptOut: 'before',
  },
  {
    name: 'auditor of a restricted scheme',
    memberships: () => [],
    auditor: true,
    closes: [CLOSE.noScheme],
    keptOut: 'before',
  },
  {
    name: 'member who was just taken out of the named people',
    memberships: (commune) => [{ organisation: commune, role: 'member' }],
    closes: [CLOSE.notAllowed],
    keptOut: 'meanwhile',
  },
];

interface Person {
  readonly id: string;
  readonly username: string;
  readonly undoable: Attacker['undoable'];
  readonly offline: Y.Doc;
}

let server: RunningServer;
let scheme: string;
let commune: string;
let province: string;
let earlier: Snapshot;
let approved: string;
let witness: BareClient;
let chair: BareClient;
const people = new Map<Intruder, Person>();
const clients: BareClient[] = [];

async function enter(username: string, doc?: Y.Doc): Promise<BareClient> {
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const client = new BareClient(url, await cookieOf(server, username), doc);
  clients.push(client);
  return client.opened();
}

const idOf = (username: string) =>
  server.services.register.accounts.data.find((account) => account.username === username)?.id ?? '';
const digestNow = () =>
  server.services.schemes.rooms.use(scheme, (room) =>
    contentDigest(sectionContent(room.snapshotNow(), TARGET.section)),
  );

/** Every byte that the scheme has on disk. */
async function onDisk(): Promise<Record<string, string>> {
  const folder = join(server.dataDir, 'schemes', scheme);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const bytes = names.map(async ({ name, parentPath }) => [
    name,
    (await readFile(join(parentPath, name))).toString('base64'),
  ]);
  return Object.fromEntries(await Promise.all(bytes));
}

async function destructionsOf(username: string): Promise<DestructionService> {
  const { sessions, schemes, office, destructions, confirmations } = server.services;
  const actor = sessions.actor(await sessions.start(idOf(username)));
  const trail = new Trail(office, SERVER);
  return new DestructionService(actor, destructions, schemes, trail, (id) => confirmations.isTrusted(id));
}

async function serviceOf(username: string): Promise<SchemesService> {
  const { sessions, schemes, office } = server.services;
  const actor = sessions.actor(await sessions.start(idOf(username)));
  return new SchemesService(actor, schemes, new Trail(office, SERVER));
}

/** A member who writes in the section while it is open, and continues without a connection. */
async function addIntruder(intruder: Intruder, i: number): Promise<Person> {
  const { accounts } = server.services;
  const username = `nguoi-${i}`;
  const member: Membership[] = [{ organisation: commune, role: 'member' }];
  const added = await accounts.add({
    username,
    name: intruder.name,
    password: 'mot-hai-ba-4',
    administrator: false,
    memberships: member,
  });
  assert.ok(added.ok);
  const client = await (await enter(username)).sync();
  const text = client.doc.getXmlFragment(TARGET.text);
  const undo = new Y.UndoManager([text, client.doc.getMap(TARGET.table)], { captureTimeout: 0 });
  client.edit(() => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Đoạn đã viết khi mục còn mở.')]);
    text.insert(0, [paragraph]);
  });
  await client.settled();
  client.destroy();
  const away = await (await enter(username)).sync();
  away.destroy();
  addRow(away.doc.getMap(TARGET.table), `xa-${i}`, { full_name: 'Viết khi mất mạng' });
  return { id: added.value.id, username, undoable: { doc: client.doc, undo }, offline: away.doc };
}

/** The section is approved after each intruder has written in it as a member. */
async function prepare(): Promise<void> {
  server = await testServer();
  const [first, second] = server.services.schemes.rows();
  assert.ok(first && second);
  scheme = first.id;
  commune = first.organisation;
  province = second.organisation;
  for (const [i, intruder] of INTRUDERS.entries()) people.set(intruder, await addIntruder(intruder, i));
  earlier = await server.services.schemes.rooms.use(scheme, (room) => room.snapshot());
  const [member, head] = [await serviceOf('member'), await serviceOf('chair')];
  assert.ok((await member.move(scheme, TARGET.section, 'submit', { note: '' })).ok);
  approved = await digestNow();
  const move = await head.move(scheme, TARGET.section, 'approve', { note: '', seen: approved });
  assert.ok(move.ok, JSON.stringify(move));
  // As asked for by its chair long after it was archived: a second person's consent would destroy it at once.
  const isAsked = await server.services.destructions.ask(scheme, '2020-01-01T00:00:00Z', 'Lý do', SERVER);
  assert.ok(isAsked);
  witness = await (await enter('member2')).sync();
  chair = await (await enter('chair')).sync();
  witness.edit((doc) => doc.getMap('facts').set('leavers', 3));
  await witness.settled();
  const state = '{"section":"p2-1"}';
  chair.sendRaw(presenceFrame([{ client: chair.doc.clientID, clock: 1, state }]));
}

after(() => {
  for (const client of clients) client.destroy();
});

async function setRights(
  person: Person,
  memberships: readonly Membership[],
  rights: Pick<Intruder, 'auditor' | 'administrator'> = {},
): Promise<void> {
  const { auditor = false, administrator = false } = rights;
  const changed = await server.services.accounts.change(person.id, { memberships, auditor, administrator });
  assert.ok(changed.ok);
}

let isRestricted = false;

/** Restricts the scheme to the witness, the chair and this person; null: opens it to everyone with a role. */
async function restrict(person: Person | null, isIn: boolean): Promise<void> {
  const { sessions, schemes, office, accounts } = server.services;
  const management = new ManagementService(sessions.actor(await sessions.start(idOf('chair'))), schemes, {
    trail: new Trail(office, SERVER),
    peopleOf: (organisation) => accounts.peopleOf(organisation),
    confirm: () => null,
  });
  const named = person && [idOf('member2'), ...(isIn ? [person.id] : [])];
  const done = await management.restrict(scheme, named);
  assert.ok(done.ok, JSON.stringify(done));
  if ((named !== null) === isRestricted) return;
  isRestricted = named !== null;
  // Open editors come again, to show that the scheme is restricted.
  for (const client of [witness, chair]) {
    await client.ended();
    assert.equal(client.closed, CLOSE.comeAgain);
  }
  witness = await (await enter('member2')).sync();
  chair = await (await enter('chair')).sync();
}

async function createAttacker(intruder: Intruder, person: Person): Promise<Attacker> {
  const memberships = intruder.memberships(commune, province);
  await setRights(
    person,
    intruder.isRevoked ? [{ organisation: commune, role: 'member' }] : memberships,
    intruder,
  );
  await restrict(intruder.keptOut ? person : null, intruder.keptOut === 'meanwhile');
  const client = await enter(person.username);
  if (intruder.keptOut === 'meanwhile') {
    await client.sync();
    await restrict(person, false);
  }
  if (intruder.isRevoked) {
    await client.sync();
    await setRights(person, memberships);
  }
  return {
    client,
    scheme,
    destructions: await destructionsOf(person.username),
    context: await serviceOf(person.username),
    stolen: Y.encodeStateAsUpdate(witness.doc),
    chair: chair.doc,
    other: witness.doc,
    earlier,
    undoable: person.undoable,
    offline: person.offline,
  };
}

const forged = () =>
  [witness, chair].flatMap(({ awareness }) =>
    [...awareness.getStates().values()].filter(
      (state) => (state as { user?: { name?: string } }).user?.name === 'Trưởng tiểu ban',
    ),
  );

/** An update without a change. */
const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());

await prepare();

for (const intruder of INTRUDERS) {
  for (const attack of ATTACKS) {
    test(`${attack.name} × ${intruder.name}: refused, seen by nobody, not stored`, async () => {
      const person = people.get(intruder);
      assert.ok(person);
      const attacker = await createAttacker(intruder, person);
      const was = { disk: await onDisk(), heard: [witness.heard, chair.heard], read: attacker.client.heard };
      const seen = Y.encodeStateAsUpdate(witness.doc);
      await attack.send(attacker);
      for (const result of (await attack.tryForms?.(attacker)) ?? []) assert.equal(result.ok, false);
      if (intruder.keptOut) {
        await attacker.client.ended();
        assert.equal(attacker.client.heard, was.read, 'a restricted scheme answers nothing');
      }
      if (!attack.isIgnored) {
        await attacker.client.ended();
        assert.ok(
          intruder.closes.includes(attacker.client.closed ?? 0),
          `closed with ${attacker.client.closed}`,
        );
      }
      // A round trip: everything broadcast before has arrived by then. It asks for no state, which comes once a second.
      for (const client of [witness, chair]) {
        client.sendUpdate(NOTHING);
        await client.settled();
      }
      assert.deepEqual([witness.heard, chair.heard], was.heard, 'nothing but the acknowledgement arrives');
      assert.deepEqual(Y.encodeStateAsUpdate(witness.doc), seen);
      assert.deepEqual(forged(), []);
      assert.equal(await digestNow(), approved);
      assert.deepEqual(await onDisk(), was.disk);
      attacker.client.destroy();
    });
  }
}

test('the scheme is open to everyone with a role again', () => restrict(null, false));

test('after all attacks the chair types, and only the chair’s letter is added', async () => {
  assert.equal(chair.closed, null);
  chair.edit((doc) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('c')]);
    doc.getXmlFragment(`n:${TARGET.otherSection}`).insert(0, [paragraph]);
  });
  await chair.settled();
  await witness.sync();
  const written = witness.doc.getXmlFragment(`n:${TARGET.otherSection}`).get(0);
  assert.equal(written.toString(), '<paragraph>c</paragraph>');
  assert.equal(await digestNow(), approved);
});

test('the lists have every attack and every intruder', () => {
  assert.equal(new Set(ATTACKS.map(({ name }) => name)).size, 22);
  assert.equal(new Set(INTRUDERS.map(({ name }) => name)).size, 11);
});
