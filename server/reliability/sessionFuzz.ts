import assert from 'node:assert/strict';
import { addRow, moveRow, removeRow, setCell } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { sectionOfRoot, tableRoot } from '@schemes/doc/roots';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { touchedRoots } from '@schemes/doc/touchedRoots';
import type { Actor } from '@schemes/model/scheme/actor';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { validate } from '@schemes/rules/judge/validate';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import type { Room } from '@server/rooms/room/Room';
import { restrictScheme } from '@server/rooms/schemes/manageScheme';
import { moveSection } from '@server/rooms/sections/sectionMoves';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { DUNG, HANH, LOC, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { type TestRoom, testRoom } from '@server/rooms/testing/testRoom';
import { type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { faultyLog } from '@server/store/testing/faultyLog';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';

const PEOPLE: readonly Actor[] = [HANH, LOC, DUNG, HANH, TUAN];
const SECTIONS = ['p1-1', 'p1-2', 'p2-4', 'p3-4', 'p3-9'];
const TABLES = [tableRoot(codeOf('seats')), tableRoot(codeOf('roster'))];

/** Counts of a random session, so that a test can assert that it did something. */
export interface Tally {
  edits: number;
  approvals: number;
  reopenings: number;
  drops: number;
  restarts: number;
  refusals: number;
  records: number;
  restrictions: number;
}

/**
 * Five clients act on one scheme at random: they write (also offline, and in approved sections), submit, approve,
 * reopen, restrict the scheme to some of them, disconnect and reconnect. The server crashes and restarts. Asserts the
 * promises P1 to P6 throughout, and that somebody whom a restriction excludes neither writes nor receives anything.
 */
export async function fuzzSession(steps: number, seed: number): Promise<Tally> {
  const session = new Session(prng.create(seed));
  try {
    await session.begin();
    for (let step = 1; step <= steps; step++) {
      await session.act();
      if (step % 25 === 0) await session.check();
    }
    await session.check();
    return session.tally;
  } finally {
    session.end();
  }
}

class Session {
  readonly #random: prng.PRNG;

  readonly tally: Tally = {
    edits: 0,
    approvals: 0,
    reopenings: 0,
    drops: 0,
    restarts: 0,
    refusals: 0,
    records: 0,
    restrictions: 0,
  };
  #clients: FakeClient[] = [];
  #room: Room | null = null;
  #test: TestRoom | null = null;
  #alive = { now: true };
  /** The document that results from the records of the log, built independently of the room. */
  readonly #replica = new Y.Doc();
  /** The digest of each approved section until it is reopened. */
  readonly #approved = new Map<string, string>();
  /** Ids of the accounts that the restriction excludes. */
  #excluded: ReadonlySet<string> = new Set();
  /** How many frames each client of an excluded account had received when the restriction took effect. */
  #sentBefore = new Map<FakeClient, number>();

  constructor(random: prng.PRNG) {
    this.#random = random;
  }

  get room(): Room {
    assert.ok(this.#room);
    return this.#room;
  }

  async begin(): Promise<void> {
    this.#test = await testRoom({
      compactAfter: { records: 60, bytes: 1e9 },
      wrap: (store) => this.#watch(store),
    });
    this.#room = this.#test.room;
    const stored = await this.#test.store.log.load();
    assert.ok(stored);
    Y.applyUpdate(this.#replica, stored.base.update);
    for (const actor of PEOPLE) this.#clients.push(this.#newClient(actor).join(this.room));
    await settle(...this.#clients);
  }

  end(): void {
    for (const client of this.#clients) client.destroy();
  }

  async act(): Promise<void> {
    const i = this.#int(0, this.#clients.length - 1);
    const client = this.#clients[i];
    assert.ok(client);
    const dice = this.#int(0, 99);
    if (dice < 60) this.#edit(client);
    else if (dice < 75) this.#hear(i);
    else if (dice < 80) await this.#move();
    else if (dice < 82) await this.#restrict();
    else if (dice < 90) {
      client.leave();
      this.tally.drops++;
    } else if (dice < 97) this.#comeBack(i);
    else if (dice < 99) await new Promise((done) => setImmediate(done));
    else await this.#restart();
  }

  /** Lets every client reconnect and sync, then asserts all promises. */
  async check(): Promise<void> {
    await this.#restrictTo(null);
    for (let quiet = 0; quiet < 2; quiet++) {
      for (const i of this.#clients.keys()) {
        this.#hear(i);
        this.#comeBack(i);
      }
      await this.#settle();
    }
    const { room } = this;
    const snapshot = room.snapshotNow();
    const digest = contentDigest(snapshot);
    for (const client of this.#clients) {
      assert.equal(client.closed, null);
      assert.equal(contentDigest(readSnapshot(client.doc)), digest, `P1: the copy of ${client.actor?.id}`);
      assert.equal(client.acknowledged, client.sent, 'P1: all is acknowledged');
    }
    for (const [section, approved] of this.#approved) {
      const now = contentDigest(sectionContent(snapshot, section));
      assert.equal(now, approved, `P2: ${section} has not changed since it was approved`);
    }
    const stored = await this.#test?.store.log.load();
    assert.ok(stored);
    const replayed = new LiveDoc(stored.base, stored.records);
    assert.equal(
      contentDigest(readSnapshot(replayed.doc)),
      digest,
      'P3: base and log make the live document',
    );
    replayed.destroy();
    const findings = JSON.stringify(validate(snapshot).findings);
    const copy = JSON.parse(JSON.stringify(readSnapshot(this.#clients[0]?.doc ?? new Y.Doc())));
    assert.equal(
      JSON.stringify(validate(copy).findings),
      findings,
      'P5: findings are the snapshot’s and the pack’s',
    );
  }

  async #settle(): Promise<void> {
    for (let i = 0; i < 4; i++) await settle(...this.#clients);
  }

  #edit(client: FakeClient): void {
    const { doc } = client;
    if (doc.getMap('outline').size === 0 || client.closed !== null) return;
    // Edits by the viewer and in locked sections are refused, so they are rare here.
    if (client.actor === TUAN && this.#int(0, 9) > 0) return;
    const section = this.#pick(SECTIONS);
    const isLocked = (id: string) => this.#approved.has(id) && this.#int(0, 9) > 0;
    this.tally.edits++;
    if (this.#int(0, 1) === 0) {
      if (!isLocked(section)) this.#editText(doc.getXmlFragment(`n:${section}`));
      return;
    }
    const root = this.#pick(TABLES);
    const owner = sectionOfRoot(this.room.outline, root);
    if (owner !== null && !isLocked(owner)) this.#editTable(doc.getMap(root), root);
  }

  #editText(fragment: Y.XmlFragment): void {
    const at = this.#int(0, fragment.length);
    const node = at < fragment.length ? fragment.get(at) : null;
    const text = node instanceof Y.XmlElement ? node.get(0) : null;
    if (text instanceof Y.XmlText && text.length > 0 && this.#int(0, 2) > 0) {
      const from = this.#int(0, text.length);
      const dice = this.#int(0, 3);
      if (dice === 0) text.delete(0, Math.min(text.length, 3));
      else if (dice === 1)
        text.format(0, Math.max(1, Math.floor(text.length / 2)), { bold: this.#int(0, 1) ? {} : null });
      else text.insert(from, this.#pick(['đề án ', 'ế', 'nhân sự', 'x']));
      return;
    }
    if (fragment.length > 6) {
      fragment.delete(this.#int(0, fragment.length - 1), 1);
      return;
    }
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`Đoạn ${this.#int(0, 99)}`)]);
    fragment.insert(at, [paragraph]);
  }

  #editTable(table: Y.Map<unknown>, root: string): void {
    if (root === tableRoot(codeOf('seats'))) {
      setCell(
        table,
        this.#pick(['secretary', 'executive_committee']),
        this.#pick(['planned', 'current']),
        this.#int(0, 40),
      );
      return;
    }
    const ids = [...table.keys()].sort();
    const id = this.#pick(ids.length > 0 ? ids : ['none']);
    const dice = this.#int(0, 4);
    if (dice === 0 && ids.length < 45) addRow(table, `r${this.#int(0, 60)}`, { full_name: 'Người Mới' });
    else if (dice === 1 && ids.length > 20) removeRow(table, id);
    else if (dice === 2) moveRow(table, id, this.#pick(ids.length > 0 ? ids : ['none']));
    else setCell(table, id, 'full_name', `Người ${this.#int(0, 99)}`);
  }

  /** Reads all received frames. After a refusal a client starts with a fresh document, as the interface does. */
  #hear(i: number): void {
    const client = this.#clients[i];
    client?.read();
    const sentBefore = client && this.#sentBefore.get(client);
    if (client && sentBefore !== undefined) {
      assert.equal(
        client.received.length,
        sentBefore,
        `${client.actor?.id} is excluded and received a frame`,
      );
    }
    if (!client || client.closed === null) return;
    const expected: number[] = this.#isExcluded(client)
      ? [CLOSE.refused, CLOSE.roomFailed, CLOSE.notAllowed, CLOSE.noScheme]
      : [CLOSE.refused, CLOSE.roomFailed];
    assert.ok(expected.includes(client.closed), `${client.actor?.id} was closed with ${client.closed}`);
    if (client.closed !== CLOSE.refused) return;
    this.tally.refusals++;
    client.destroy();
    this.#clients[i] = this.#newClient(client.actor).join(this.room);
  }

  /** Makes a client whose Yjs client id comes from the seed, because Yjs breaks ties by client id. */
  #newClient(actor: Actor | null): FakeClient {
    const doc = new Y.Doc();
    doc.clientID = prng.uint32(this.#random, 1, 2 ** 32 - 1);
    return new FakeClient(actor, doc);
  }

  #comeBack(i: number): void {
    const client = this.#clients[i];
    if (!client) return;
    this.#hear(i);
    // `#hear` replaces a client that was refused.
    if (this.#clients[i] !== client) return;
    client.leave();
    client.read();
    client.join(this.room);
  }

  /** Restricts the scheme to some people, or lifts the restriction. */
  async #restrict(): Promise<void> {
    if (this.#int(0, 2) === 0) await this.#restrictTo(null);
    else await this.#restrictTo([HANH, LOC, TUAN].filter(() => this.#int(0, 1) === 0).map(({ id }) => id));
  }

  async #restrictTo(people: readonly string[] | null): Promise<void> {
    // Somebody who gets access again may write from the moment the act is recorded.
    this.#excluded = new Set();
    this.#sentBefore = new Map();
    const candidates = PEOPLE.map(({ id, name, memberships }) => ({
      ...{ id, name },
      roles: memberships.map(({ role }) => role),
    }));
    const restricting = restrictScheme(this.room, DUNG, people, candidates, async () => {});
    // Someone types while the restriction is being written.
    const typing = this.#clients[this.#int(0, 4)];
    if (typing) this.#edit(typing);
    assert.equal(await restricting, null);
    await this.room.durable();
    const { named } = this.room;
    if (named) this.tally.restrictions++;
    this.#excluded = new Set(PEOPLE.map(({ id }) => id).filter((id) => named?.has(id) === false));
    for (const [i, client] of this.#clients.entries()) {
      client.read();
      if (this.#isExcluded(client)) this.#sentBefore.set(client, client.received.length);
      // A client with access that was closed before joins again, as after reloading the list of schemes.
      else if (client.closed !== null) this.#readmit(i);
    }
  }

  #isExcluded({ actor }: FakeClient): boolean {
    return actor !== null && this.#excluded.has(actor.id);
  }

  #readmit(i: number): void {
    const client = this.#clients[i];
    client?.leave();
    client?.read();
    if (client?.closed === CLOSE.refused) this.#hear(i);
    else client?.join(this.room);
  }

  async #move(): Promise<void> {
    const section = this.#pick(SECTIONS);
    const { room } = this;
    if (this.#approved.has(section)) {
      if (this.#int(0, 2) > 0) return;
      const done = moveSection(room, DUNG, section, 'reopen', { note: 'Sửa lại' });
      this.#approved.delete(section);
      await done;
      this.tally.reopenings++;
      return;
    }
    await moveSection(room, this.#pick([HANH, LOC]), section, 'submit', { note: '' });
    const seen = contentDigest(sectionContent(room.snapshotNow(), section));
    const approving = moveSection(room, DUNG, section, 'approve', { note: '', seen });
    // Someone types while the approval is being written.
    const typing = this.#clients[this.#int(0, 3)];
    if (typing) this.#edit(typing);
    if ((await approving) === null) {
      this.#approved.set(section, seen);
      this.tally.approvals++;
    }
  }

  /** Simulates a kill of the process: unwritten data and all sockets are lost. Then loads the room again. */
  async #restart(): Promise<void> {
    this.#alive.now = false;
    this.#alive = { now: true };
    for (const client of this.#clients) {
      client.read();
      client.leave();
    }
    const durable = this.#clients.map((client) => client.durable);
    this.#room = (await this.#test?.again()) ?? null;
    const stored = await this.#test?.store.log.load();
    assert.ok(stored);
    const again = new LiveDoc(stored.base, stored.records);
    const vector = Y.decodeStateVector(Y.encodeStateVector(again.doc));
    for (const encoded of durable) {
      for (const [client, clock] of encoded ? Y.decodeStateVector(encoded) : []) {
        assert.ok((vector.get(client) ?? 0) >= clock, 'P6: what was acknowledged is there after a restart');
      }
    }
    again.destroy();
    for (const client of this.#clients) {
      // A new connection has new counts.
      client.durable = null;
      if (client.closed === null) client.join(this.room);
    }
    this.tally.restarts++;
  }

  /** A slow store that stops with the process and checks each record. */
  #watch(store: SchemeStore): SchemeStore {
    const alive = this.#alive;
    const log = faultyLog(store.log, {
      write: (record: LogRecord) => {
        if (!alive.now) return;
        store.log.write(record);
        this.#checkRecord(record);
      },
      flush: async () => {
        for (let i = this.#int(0, 2); i > 0; i--) await new Promise((done) => setImmediate(done));
        if (!alive.now) return new Promise<void>(() => {});
        await store.log.flush();
      },
    });
    return { ...store, log };
  }

  /** Asserts P4 for a record: its actor may write what it changes. */
  #checkRecord({ actor, update }: LogRecord): void {
    this.tally.records++;
    const roots: string[] = [];
    const collect = (transaction: Y.Transaction) => roots.push(...touchedRoots(transaction).roots);
    this.#replica.on('afterTransaction', collect);
    Y.applyUpdate(this.#replica, update);
    this.#replica.off('afterTransaction', collect);
    if (actor === SERVER_ACTOR) return;
    assert.ok([HANH.id, LOC.id, DUNG.id].includes(actor), `P4: ${actor} may write`);
    assert.ok(!this.#excluded.has(actor), `P4: ${actor} is not excluded`);
    for (const root of roots) {
      const section = sectionOfRoot(this.room.outline, root);
      assert.ok(section !== null && !this.#approved.has(section), `P4: ${root} was open to ${actor}`);
    }
  }

  #int(min: number, max: number): number {
    return prng.int32(this.#random, min, max);
  }

  #pick<T>(values: readonly T[]): T {
    const picked = values[this.#int(0, values.length - 1)];
    assert.ok(picked !== undefined);
    return picked;
  }
}
