import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LoadProcess } from '../load/LoadProcess';
import { baseDocument } from '../scheme/baseDocument';
import { prepareOurs } from '../scheme/prepareOurs';
import { BenchServer } from '../servers/BenchServer';
import { type Contender, OURS } from '../servers/contenders';
import type { RoomScenario } from './roomScenarios';
import { roomIds, WARM_UP_SECONDS } from './roomScenarios';

/** Wait for a server that stores with a delay, ms. Unloading stores at once, so its delay of up to 10 s does not matter. */
export const STORED_MS = 4000;

export interface Stored {
  readonly folder: string;
  readonly cookies: readonly string[];
}

/** Fills a folder with the rooms of a scenario as the server itself stores them. Done once; each round uses a copy. */
export async function storeRooms(
  contender: Contender,
  scenario: RoomScenario,
  work: string,
): Promise<Stored> {
  const folder = join(work, `${scenario.id}-${contender.id}`);
  await mkdir(folder, { recursive: true });
  const rooms = roomIds(scenario);
  if (contender.id === OURS) {
    const base = baseDocument(scenario.people);
    return { folder, cookies: await prepareOurs(folder, new Map(rooms.map((room) => [room, base]))) };
  }
  if (contender.storesDocuments) await fill(contender, scenario, folder);
  return { folder, cookies: ['none=1'] };
}

/** Copies a stored folder, so that a round may write to it. */
export async function copyOf({ folder }: Stored): Promise<string> {
  const copy = `${folder}-round`;
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true });
  const key = `${folder}.key`;
  if (existsSync(key)) await cp(key, `${copy}.key`);
  return copy;
}

async function fill(contender: Contender, scenario: RoomScenario, folder: string): Promise<void> {
  const rooms = roomIds(scenario);
  const server = await BenchServer.start(contender, folder);
  const load = new LoadProcess();
  try {
    await load.plan({
      url: `ws://127.0.0.1:${server.port}`,
      framing: contender.framing,
      paths: rooms.map(contender.path),
      rooms,
      people: scenario.people,
      rate: scenario.rate,
      warmUp: WARM_UP_SECONDS,
      seconds: 1,
      seed: 1,
      cookies: [''],
      knowsDocuments: true,
      sendsFirstContent: true,
    });
    await load.joinFirst();
    await load.leave();
    await new Promise((done) => setTimeout(done, STORED_MS));
    await server.stop();
  } finally {
    load.end();
    await server.kill();
  }
}
