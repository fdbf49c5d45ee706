import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { BareClient } from '@server/testing/BareClient';
import * as prng from 'lib0/prng';
import { CrashWriter } from './CrashWriter';
import { prepareFolder } from './prepareFolder';
import { BUILT_SERVER, bundleCrashServer, ServerProcess } from './ServerProcess';

/** The accounts of the writers. Two people write from two machines each. */
const WRITERS = ['member', 'member2', 'chair', 'member', 'member2'];

export interface CrashReport {
  readonly rounds: number;
  /** The rounds with the built server, whose pages were requested. */
  readonly withPages: number;
  /** Edits the server acknowledged, over all rounds. */
  readonly acknowledged: number;
  /** Acknowledged edits that are missing, each with its round. */
  readonly lost: readonly string[];
  /** Rounds after which the copies of the clients differed. */
  readonly apart: readonly string[];
}

/**
 * In each round five clients write, the server is killed and restarted, a new client reads the scheme, and the five
 * reconnect with their documents. The server has no pages and compacts constantly. If `CRASH_BUILT` is set and there is a
 * build, every second round runs the built server instead. `seed` reproduces the edits and pauses, but not the timing of
 * the machine. Leaves the data folder in place after a failure.
 */
export async function crashRounds(
  rounds: number,
  seed: number,
  log: (line: string) => void,
): Promise<CrashReport> {
  const random = prng.create(seed);
  const dataDir = await mkdtemp(join(tmpdir(), 'de-an-crash-'));
  const bundle = await bundleCrashServer();
  const programs = existsSync(BUILT_SERVER) && process.env.CRASH_BUILT ? [bundle, BUILT_SERVER] : [bundle];
  const { schemes, cookies } = await prepareFolder(dataDir, WRITERS);
  const [scheme] = schemes;
  const writers = cookies.map(
    (cookie, i) => new CrashWriter(`w${i}`, cookie, prng.create(prng.int32(random, 0, 2 ** 30))),
  );
  const lost: string[] = [];
  const apart: string[] = [];
  let program = bundle;
  let withPages = 0;
  let server = new ServerProcess(program, dataDir);
  let newcomer: BareClient | null = null;
  let isDone = false;
  try {
    for (let round = 1; round <= rounds; round++) {
      const url = await server.serves();
      if (program === BUILT_SERVER) {
        const { status } = await fetch(`${url}/login`, { signal: AbortSignal.timeout(30_000) });
        if (status !== 200) throw new Error(`round ${round}: the sign-in page answered ${status}`);
        withPages++;
      }
      const address = `${url.replace('http', 'ws')}/sync/${scheme}`;
      newcomer?.destroy();
      newcomer = await new BareClient(address, cookies[0] ?? null).sync();
      const { doc } = newcomer;
      for (const writer of writers) lost.push(...writer.lost(doc).map((what) => `round ${round}: ${what}`));
      await Promise.all(writers.map((writer) => writer.connect(address)));
      const digests = await converge(newcomer, writers);
      if (new Set(digests).size > 1) apart.push(`round ${round}: ${digests.join(' ')}`);
      const until = Date.now() + prng.int32(random, 0, 250);
      const writing = writers.map(async (writer) => {
        while (Date.now() < until) {
          for (let i = prng.int32(random, 1, 4); i > 0; i--) writer.edit();
          await setTimeout(prng.int32(random, 0, 12));
        }
      });
      await Promise.race([Promise.all(writing), setTimeout(prng.int32(random, 0, 250))]);
      await server.kill();
      await Promise.all(writing);
      for (const writer of writers) writer.disconnect();
      if (prng.int32(random, 0, 4) === 0) {
        // A second kill, during the start.
        const early = new ServerProcess(bundle, dataDir);
        await setTimeout(prng.int32(random, 50, 400));
        await early.kill();
      }
      program = programs[round % programs.length] ?? bundle;
      server = new ServerProcess(program, dataDir);
      if (round % 20 === 0) log(`round ${round}: ${total(writers)} edits acknowledged, ${lost.length} lost`);
    }
    await server.serves();
    isDone = true;
    return { rounds, withPages, acknowledged: total(writers), lost, apart };
  } finally {
    newcomer?.destroy();
    await server.kill();
    for (const writer of writers) writer.disconnect();
    await rm(bundle, { force: true });
    if (isDone && lost.length + apart.length === 0) {
      await rm(dataDir, { recursive: true, force: true });
      await rm(`${dataDir}.key`, { force: true });
    } else log(`The data folder is kept: ${dataDir}`);
  }
}

function total(writers: readonly CrashWriter[]): number {
  return writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
}

/** Lets every client fetch the edits that it lacks; returns the digest of each client's copy. */
async function converge(newcomer: BareClient, writers: readonly CrashWriter[]): Promise<string[]> {
  await newcomer.sync();
  const digests = [contentDigest(readSnapshot(newcomer.doc))];
  for (const writer of writers) {
    await writer.catchUp();
    digests.push(contentDigest(readSnapshot(writer.doc)));
  }
  return digests;
}
