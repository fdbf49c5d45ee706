import { baseDocument } from '../scheme/baseDocument';
import { type Script, writeScript } from '../scheme/writeScript';
import { framingOf, syncFrame } from '../servers/framing';
import { differences } from './differences';
import { LoadClient } from './LoadClient';
import { mostEdits, type Plan, schedule } from './plan';
import { Tally } from './Tally';

/** Sockets opened at the same time. */
const AT_ONCE = 16;
/** Number of rooms whose clients' documents are built and compared at the end. */
const SAMPLE = 3;
/** Longest wait for the whole document, ms. */
const JOIN_LIMIT = 120_000;
const DRAIN_LIMIT = 15_000;

export interface JoinTimes {
  /** Time from the first socket to the last whole document, ms. */
  readonly whole: number;
  /** Time to join of each client, ms. */
  readonly each: readonly number[];
}

export interface RunResult {
  readonly sent: number;
  /** Edits that were not delivered. */
  readonly lost: number;
  /** Delivered while the window was open. */
  readonly deliveredInWindow: number;
  readonly times: readonly number[];
  /** Share of one CPU that the load used in the window. */
  readonly loadCpu: number;
  /** Clients whose sockets the server closed. */
  readonly closed: number;
}

/** The clients of one server: they join, write by a schedule, count deliveries and leave. */
export class Load {
  readonly #plan: Plan;
  readonly #clients: LoadClient[] = [];
  readonly #base: Uint8Array;
  readonly #scripts: readonly Script[];
  readonly #frames: readonly (readonly Uint8Array[])[];
  readonly #persons: ReadonlyMap<number, number>;
  readonly #tally: Tally;
  /** The numbers of the sampled rooms, spread evenly. */
  readonly #sampled: ReadonlySet<number>;

  constructor(plan: Plan) {
    this.#plan = plan;
    const { people, rooms } = plan;
    const edits = mostEdits(plan);
    this.#base = baseDocument(people);
    const persons = [...Array(people).keys()];
    this.#scripts = persons.map((person) => writeScript(this.#base, person, people, edits));
    this.#frames = this.#scripts.map(({ updates }) => updates.map((update) => syncFrame(2, update)));
    this.#persons = new Map(this.#scripts.map(({ client }, person) => [client, person]));
    this.#tally = new Tally(rooms.length, people, edits);
    this.#sampled = new Set(
      Array.from({ length: SAMPLE }, (_, i) => Math.floor((i * rooms.length) / SAMPLE)),
    );
  }

  /** Joins the first person of each room, who sends the first content if there is none. */
  joinFirst(): Promise<JoinTimes> {
    return this.#join(this.#plan.rooms.map((_, room) => room * this.#plan.people));
  }

  /** Joins everyone else. */
  joinRest(): Promise<JoinTimes> {
    const { rooms, people } = this.#plan;
    const clients = [...Array(rooms.length * people).keys()];
    return this.#join(clients.filter((client) => client % people !== 0));
  }

  /** Sends by the schedule and waits for the deliveries. Calls `mark` when the window opens and when it closes. */
  async run(mark: (edge: 'open' | 'close') => void): Promise<RunResult> {
    const sendings = schedule(this.#plan);
    const { warmUp, seconds } = this.#plan;
    const began = performance.now();
    let next = 0;
    const sendUntil = async (end: number) => {
      for (;;) {
        const now = performance.now() - began;
        for (let due = sendings[next]; due && due.at <= Math.min(now, end); due = sendings[next]) {
          this.#send(due.client, due.edit);
          next++;
        }
        if (now >= end) return;
        await new Promise((done) => setTimeout(done, 1));
      }
    };
    await sendUntil(warmUp * 1000);
    mark('open');
    const cpu = process.cpuUsage();
    const opened = performance.now();
    const before = this.#tally.delivered;
    this.#tally.openWindow(opened);
    await sendUntil((warmUp + seconds) * 1000);
    const deliveredInWindow = this.#tally.delivered - before;
    const { user, system } = process.cpuUsage(cpu);
    const loadCpu = (user + system) / 1000 / (performance.now() - opened);
    mark('close');
    const expected = sendings.length * (this.#plan.people - 1);
    await this.#drain(expected);
    return {
      sent: sendings.length,
      lost: expected - this.#tally.delivered,
      deliveredInWindow,
      times: this.#tally.times,
      loadCpu,
      closed: this.#clients.filter(({ closed }) => closed !== null).length,
    };
  }

  /** The differences in the sampled rooms among the documents of the clients and of a new client. */
  async compare(): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (const room of this.#sampled) {
      const { people, knowsDocuments } = this.#plan;
      const documents = this.#inRoom(room).map(({ recordedUpdates }) => [
        ...(knowsDocuments ? [] : [this.#base]),
        ...(recordedUpdates ?? []),
      ]);
      if (knowsDocuments) documents.push(await this.#asNewcomer(room));
      const names = documents.map((_, i) => (i < people ? `person ${i}` : 'a newcomer'));
      wrong.push(...differences(documents, names).map((name) => `${this.#plan.rooms[room]}: ${name}`));
    }
    return wrong;
  }

  async leave(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.leave()));
  }

  async #join(clients: readonly number[]): Promise<JoinTimes> {
    const began = performance.now();
    const waiting = [...clients];
    const each: number[] = [];
    const worker = async () => {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
        const client = this.#client(number);
        this.#clients[number] = client;
        await within(client.ready, JOIN_LIMIT, `client ${number} did not get the document`);
        each.push(client.joined);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { whole: performance.now() - began, each };
  }

  #client(number: number): LoadClient {
    const plan = this.#plan;
    const room = Math.floor(number / plan.people);
    const client = new LoadClient({
      url: `${plan.url}${plan.paths[room]}`,
      cookie: plan.cookies[number % plan.cookies.length] ?? '',
      framing: framingOf(plan.framing, plan.rooms[room] ?? ''),
      wholeFrom: plan.knowsDocuments ? this.#base.length / 2 : null,
      firstContent: plan.sendsFirstContent && number % plan.people === 0 ? this.#base : null,
      onEdits: (author, from, to, at) => this.#receive(number, author, from, to, at),
    });
    if (this.#sampled.has(room)) client.recordedUpdates = [];
    return client;
  }

  #receive(client: number, author: number, from: number, to: number, at: number): void {
    const sender = this.#persons.get(author);
    const script = sender === undefined ? undefined : this.#scripts[sender];
    if (!script || sender === undefined) return;
    for (let clock = from; clock < to; clock++) {
      const edit = script.editAt.get(clock);
      if (edit !== undefined) this.#tally.received(client, sender, edit, at);
    }
  }

  #send(client: number, edit: number): void {
    const person = client % this.#plan.people;
    const frame = this.#frames[person]?.[edit];
    const update = this.#scripts[person]?.updates[edit];
    const sender = this.#clients[client];
    if (!frame || !update || !sender) throw new Error(`Person ${person} has no edit ${edit}`);
    this.#tally.sent(client, edit, performance.now());
    sender.send(frame);
    sender.recordedUpdates?.push(update);
  }

  async #drain(expected: number): Promise<void> {
    const began = performance.now();
    while (this.#tally.delivered < expected && performance.now() - began < DRAIN_LIMIT) {
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  #inRoom(room: number): readonly LoadClient[] {
    const { people } = this.#plan;
    return this.#clients.slice(room * people, (room + 1) * people);
  }

  /** The updates the server sends to a new client. */
  async #asNewcomer(room: number): Promise<Uint8Array[]> {
    const plan = this.#plan;
    const client = new LoadClient({
      url: `${plan.url}${plan.paths[room]}`,
      cookie: plan.cookies[0] ?? '',
      framing: framingOf(plan.framing, plan.rooms[room] ?? ''),
      wholeFrom: this.#base.length / 2,
      firstContent: null,
      onEdits: () => {},
    });
    client.recordedUpdates = [];
    await within(client.ready, JOIN_LIMIT, 'a newcomer did not get the document');
    await client.leave();
    return client.recordedUpdates;
  }
}

async function within<T>(promise: Promise<T>, limit: number, problem: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${problem} in ${limit / 1000} s`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
