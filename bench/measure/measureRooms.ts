import type { JoinTimes } from '../load/Load';
import { LoadProcess } from '../load/LoadProcess';
import { BenchServer, type Memory } from '../servers/BenchServer';
import { type Contender, OURS } from '../servers/contenders';
import type { Profile } from '../servers/Profile';
import { quantile } from './median';
import type { RoomScenario } from './roomScenarios';
import { roomIds, WARM_UP_SECONDS } from './roomScenarios';

/** The figures of one round of one scenario for one server. Times in ms, memory in bytes, CPU time in µs. */
export interface RoomFigures {
  /** From the first socket to the last whole document. */
  readonly joinWhole: number;
  readonly joinP50: number;
  readonly joinP99: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPerDelivery: number;
  /** Share of one CPU in the window. */
  readonly serverCpu: number;
  readonly loadCpu: number;
  readonly delivered: number;
  readonly lost: number;
  readonly closed: number;
  /** Descriptions of the documents that differed at the end. */
  readonly differences: readonly string[];
  readonly memory: {
    readonly empty: Memory;
    /** With one person in each room. */
    readonly rooms: Memory;
    readonly everyone: Memory;
    readonly afterWindow: Memory;
    /** After everyone has left; `after`: seconds since then. Null: not measured. */
    readonly left: (Memory & { readonly after: number }) | null;
  };
  readonly profile?: Profile | undefined;
}

export interface RoomRun {
  readonly scenario: RoomScenario;
  readonly contender: Contender;
  /** The server's data folder, with the stored rooms if it stores documents. The run may change it. */
  readonly folder: string;
  readonly cookies: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly profile: boolean;
  /** Whether to measure memory after everyone has left, which takes a while. */
  readonly waitsForLeaving: boolean;
}

const SETTLE_MS = 500;
/** Other servers unload at once or never. Ours keeps a room for 30 s and may need a while to write everything. */
const LEFT_MS = 3000;
const LEFT_LIMIT_MS = 150_000;

/** Starts a server, connects all clients, has them write, and kills the server. */
export async function measureRooms(run: RoomRun): Promise<RoomFigures> {
  const { scenario, contender } = run;
  const rooms = roomIds(scenario);
  const load = new LoadProcess();
  let server: BenchServer | null = null;
  try {
    server = await BenchServer.start(contender, run.folder);
    const running = server;
    await load.plan({
      url: `ws://127.0.0.1:${running.port}`,
      framing: contender.framing,
      paths: rooms.map(contender.path),
      rooms,
      people: scenario.people,
      rate: scenario.rate,
      warmUp: WARM_UP_SECONDS,
      seconds: run.seconds,
      seed: run.seed,
      cookies: run.cookies,
      knowsDocuments: contender.knowsDocuments,
      sendsFirstContent: contender.knowsDocuments && !contender.storesDocuments,
    });
    const settled = async (): Promise<Memory> => {
      await new Promise((done) => setTimeout(done, SETTLE_MS));
      return running.memory();
    };
    const empty = await settled();
    const first = await load.joinFirst();
    const withRooms = await settled();
    const rest = await load.joinRest();
    const everyone = await settled();
    if (run.profile) await running.profileStart();
    const marks: Promise<{ at: number; cpu: number }>[] = [];
    const ran = await load.run(() => {
      marks.push(running.cpu().then((used) => ({ at: performance.now(), cpu: used })));
    });
    const [open, close] = await Promise.all(marks);
    if (!open || !close) throw new Error('The window was not marked');
    const profile = run.profile ? await running.profileStop() : undefined;
    const afterWindow = await settled();
    const differences = await load.compare();
    await load.leave();
    const left = run.waitsForLeaving ? await whenLeft(running, everyone, contender.id === OURS) : null;
    const joined = joinedOf(first, rest);
    return {
      ...joined,
      p50: quantile(ran.times, 0.5),
      p99: quantile(ran.times, 0.99),
      cpuPerDelivery: (close.cpu - open.cpu) / ran.deliveredInWindow,
      serverCpu: (close.cpu - open.cpu) / 1000 / (close.at - open.at),
      loadCpu: ran.loadCpu,
      delivered: ran.deliveredInWindow,
      lost: ran.lost,
      closed: ran.closed,
      differences,
      memory: { empty, rooms: withRooms, everyone, afterWindow, left },
      profile,
    };
  } catch (error) {
    throw new Error(
      `${contender.name}: ${error instanceof Error ? error.message : error}\n${server?.output ?? ''}`,
    );
  } finally {
    load.end();
    await server?.kill();
  }
}

/** Memory after everyone has left. `patient`: waits until less than a quarter of `full` is in use, or for 150 s. */
async function whenLeft(server: BenchServer, full: Memory, patient: boolean) {
  const began = performance.now();
  for (;;) {
    await new Promise((done) => setTimeout(done, LEFT_MS));
    const memory = await server.memory();
    const after = performance.now() - began;
    if (!patient || memory.held < full.held / 4 || after > LEFT_LIMIT_MS) {
      return { ...memory, after: after / 1000 };
    }
  }
}

function joinedOf(first: JoinTimes, rest: JoinTimes) {
  const each = rest.each.length > 0 ? rest.each : first.each;
  return {
    joinWhole: first.whole + rest.whole,
    joinP50: quantile(each, 0.5),
    joinP99: quantile(each, 0.99),
  };
}
