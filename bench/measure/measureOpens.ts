import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Opened, Variant } from '../load/ColdOpen';
import { LoadProcess } from '../load/LoadProcess';
import { bigDocument } from '../scheme/bigDocument';
import { prepareOurs } from '../scheme/prepareOurs';
import { BenchServer } from '../servers/BenchServer';
import { type Contender, OURS } from '../servers/contenders';
import { STORED_MS, type Stored } from './storedRooms';

export const VARIANTS: readonly Variant[] = ['fresh', 'rewritten'];
/** Schemes of each variant; each is opened once from storage. */
const SCHEMES = 5;

/** The figures of one round for one server and variant, ms. */
export interface OpenFigures {
  /** Each scheme from storage, the first one right after the start; empty for a server without storage. */
  readonly cold: readonly number[];
  /** With the room in memory. */
  readonly warm: readonly number[];
  readonly bytes: number;
}

/** Fills a folder with long schemes through the server. Ours has the fresh ones stored as created schemes. */
export async function storeLongSchemes(contender: Contender, work: string): Promise<Stored> {
  const folder = join(work, `d-${contender.id}`);
  await mkdir(folder, { recursive: true });
  if (!contender.storesDocuments) return { folder, cookies: ['none=1'] };
  const hasFresh = contender.id === OURS;
  const { fresh } = bigDocument();
  const rooms = VARIANTS.flatMap(roomsOf);
  const cookies = hasFresh
    ? await prepareOurs(folder, new Map(rooms.map((room) => [room, fresh])))
    : ['none=1'];
  await withServer(contender, folder, async (load, place) => {
    for (const variant of VARIANTS) {
      for (const room of roomsOf(variant)) {
        if (hasFresh && variant === 'fresh') continue;
        await load.feed({ ...place(room, cookies), variant, hasFresh, stays: false });
      }
    }
    await new Promise((done) => setTimeout(done, STORED_MS));
  });
  return { folder, cookies };
}

/** Starts a server and opens its long schemes of one variant, one after another. */
export async function measureOpens(
  contender: Contender,
  variant: Variant,
  folder: string,
  cookies: readonly string[],
): Promise<OpenFigures> {
  const opened: Opened[] = [];
  await withServer(contender, folder, async (load, place) => {
    const rooms = contender.storesDocuments
      ? roomsOf(variant)
      : Array<string>(SCHEMES).fill(`warm-${variant}`);
    const [first = ''] = rooms;
    if (!contender.storesDocuments) {
      await load.feed({ ...place(first, cookies), variant, hasFresh: false, stays: true });
    }
    for (const room of rooms) opened.push(await load.open({ ...place(room, cookies), variant }));
  });
  return {
    cold: contender.storesDocuments ? opened.map(({ cold }) => cold) : [],
    warm: opened.map(({ warm }) => warm),
    bytes: opened[0]?.bytes ?? 0,
  };
}

function roomsOf(variant: Variant): readonly string[] {
  return Array.from({ length: SCHEMES }, (_, i) => `${variant}-${i}`);
}

async function withServer(
  contender: Contender,
  folder: string,
  act: (
    load: LoadProcess,
    place: (
      room: string,
      cookies: readonly string[],
    ) => { url: string; framing: Contender['framing']; room: string; cookie: string },
  ) => Promise<void>,
): Promise<void> {
  const server = await BenchServer.start(contender, folder);
  const load = new LoadProcess();
  try {
    await act(load, (room, cookies) => ({
      url: `ws://127.0.0.1:${server.port}${contender.path(room)}`,
      framing: contender.framing,
      room,
      cookie: cookies[0] ?? '',
    }));
    load.end();
    await server.stop();
  } catch (error) {
    throw new Error(`${contender.name}: ${error instanceof Error ? error.message : error}\n${server.output}`);
  } finally {
    load.end();
    await server.kill();
  }
}
