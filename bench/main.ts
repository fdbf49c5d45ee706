import { mkdir, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { describeMachine, tooFewFiles } from './measure/machine';
import { measureOpens, storeLongSchemes, VARIANTS } from './measure/measureOpens';
import { measureRooms } from './measure/measureRooms';
import { ROOM_SCENARIOS, type RoomScenario } from './measure/roomScenarios';
import { copyOf, type Stored, storeRooms } from './measure/storedRooms';
import { readOptions, USAGE } from './options';
import { judge, printVerdicts } from './report/judge';
import { printTables } from './report/printTables';
import { listOf, lossesOf, noResults } from './report/results';
import { topCosts } from './report/topCosts';
import { prepareOurs } from './scheme/prepareOurs';
import { BenchServer, ROOT } from './servers/BenchServer';
import { type Contender, OURS } from './servers/contenders';
import type { Profile } from './servers/Profile';

const options = optionsOrExit();
const work = join(ROOT, 'bench', '.work', String(process.pid));
const results = noResults();
const began = Date.now();
await mkdir(work, { recursive: true });
try {
  const machine = await describeMachine(work);
  console.log(
    `Node ${machine.node}, ${machine.cores} × ${machine.processor}, ${machine.memoryGb} GB, load average ${machine.load.toFixed(1)}, flush p50 ${machine.flushP50.toFixed(2)} ms, p99 ${machine.flushP99.toFixed(2)} ms`,
  );
  console.log(
    `commit ${machine.commit}, seed ${options.seed}, ${options.rounds} rounds of ${options.seconds} s\n`,
  );
  for (const scenario of ROOM_SCENARIOS.filter(({ id }) => options.scenarios.includes(id))) {
    await runRooms(scenario);
  }
  if (options.scenarios.includes('d')) await runOpens();
  const verdicts = judge(results, options.contenders);
  console.log(`\n${printTables(results, options.contenders)}\n\n${printVerdicts(verdicts)}`);
  const minutes = (Date.now() - began) / 60_000;
  if (options.profile)
    console.log('\nOur server was profiled, which slows it down: its figures do not count.');
  const file = await writeResults({
    machine,
    options: { ...options, contenders: undefined },
    minutes,
    verdicts,
  });
  console.log(`\nseed ${options.seed}, ${minutes.toFixed(1)} minutes; figures of every round: ${file}`);
} finally {
  await rm(work, { recursive: true, force: true });
}
const { lost, differences, closed } = lossesOf(results, OURS);
const oursFailed = results.failures.some(({ server }) => server === OURS);
if (lost + differences + closed > 0 || oursFailed) {
  console.error(
    `Our server lost ${lost} edits, left ${differences} copies that differ, and closed ${closed} sockets.`,
  );
  process.exit(1);
}

async function runRooms(scenario: RoomScenario): Promise<void> {
  const problem = tooFewFiles(scenario.rooms * scenario.people, scenario.rooms);
  if (problem) throw new Error(problem);
  const stored = await storeFor(scenario.id, (contender) => storeRooms(contender, scenario, work));
  if (scenario.id === 'c') results.nothingStored = await memoryOfNothing();
  await eachRound(scenario.id, stored, async (contender, { folder, cookies }, round) => {
    const figures = await measureRooms({
      scenario,
      contender,
      folder,
      cookies,
      seconds: options.seconds,
      seed: options.seed + round,
      profile: options.profile && contender.id === OURS,
      waitsForLeaving: scenario.id === 'c' && round === options.rounds - 1,
    });
    const { profile, ...withoutProfile } = figures;
    listOf(results.rooms, scenario.id, contender.id).push(withoutProfile);
    for (const difference of figures.differences) console.log(`    ${difference}`);
    if (profile) {
      printCosts(profile);
      await writeFile(
        join(await resultsFolder(), `${scenario.id}-${round}.cpuprofile`),
        JSON.stringify(profile),
      );
    }
    return `edit p50 ${figures.p50.toFixed(2)} p99 ${figures.p99.toFixed(2)} ms, ${figures.cpuPerDelivery.toFixed(1)} µs/delivery, lost ${figures.lost}, load average ${loadavg()[0]?.toFixed(1)}`;
  });
}

async function runOpens(): Promise<void> {
  const withDocuments = options.contenders.filter(({ knowsDocuments }) => knowsDocuments);
  const stored = await storeFor('d', (contender) => storeLongSchemes(contender, work), withDocuments);
  for (const variant of VARIANTS) {
    await eachRound(`d ${variant}`, stored, async (contender, { folder, cookies }) => {
      const figures = await measureOpens(contender, variant, folder, cookies);
      listOf(results.opens, variant, contender.id).push(figures);
      const list = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(' ');
      return `cold ${list(figures.cold) || '–'} ms, warm ${list(figures.warm)} ms`;
    });
  }
}

/** For each server the folder from which it starts. A server that cannot be filled is reported and left out of the scenario. */
async function storeFor(
  scenario: string,
  store: (contender: Contender) => Promise<Stored>,
  contenders = options.contenders,
): Promise<ReadonlyMap<Contender, Stored>> {
  const stored = new Map<Contender, Stored>();
  for (const contender of contenders) {
    await attempt(scenario, contender, async () => {
      stored.set(contender, await store(contender));
    });
  }
  return stored;
}

/** Runs every server once per round, so that other load on the machine affects all of them. */
async function eachRound(
  scenario: string,
  stored: ReadonlyMap<Contender, Stored>,
  measure: (contender: Contender, copy: Stored, round: number) => Promise<string>,
): Promise<void> {
  for (let round = 0; round < options.rounds; round++) {
    for (const [contender, from] of stored) {
      await attempt(scenario, contender, async () => {
        const copy = { folder: await copyOf(from), cookies: from.cookies };
        console.log(
          `(${scenario}) round ${round + 1}, ${contender.id}: ${await measure(contender, copy, round)}`,
        );
      });
    }
  }
}

async function attempt(scenario: string, { id }: Contender, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    results.failures.push({ scenario, server: id, problem });
    console.error(`(${scenario}) ${id} failed: ${problem}`);
  }
}

/** The memory of our process with accounts but no scheme. */
async function memoryOfNothing() {
  const ours = options.contenders.find(({ id }) => id === OURS);
  if (!ours) return null;
  const folder = join(work, 'nothing');
  await prepareOurs(folder, new Map());
  const server = await BenchServer.start(ours, folder);
  try {
    return await server.memory();
  } finally {
    await server.kill();
  }
}

function printCosts(profile: Profile): void {
  const percent = (part: number) => `${(part * 100).toFixed(1).padStart(5)}%`;
  const { bySelf, ours } = topCosts(profile);
  console.log('    self, with callees');
  for (const { what, self, total } of [...bySelf, ...ours]) {
    console.log(`    ${percent(self)} ${percent(total)} ${what}`);
  }
}

async function resultsFolder(): Promise<string> {
  const folder = join(ROOT, 'bench', 'results');
  await mkdir(folder, { recursive: true });
  return folder;
}

async function writeResults(about: object): Promise<string> {
  const file = join(await resultsFolder(), `${new Date(began).toISOString().replaceAll(':', '-')}.json`);
  const plain = (value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
  await writeFile(
    file,
    JSON.stringify({ ...about, ...results }, (_, value) => plain(value), 1),
  );
  return file;
}

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
