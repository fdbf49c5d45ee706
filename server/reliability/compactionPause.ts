import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { EDITION } from '@schemes/clauses/edition';
import { setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { openServices } from '@server/services/openServices';
import { BareClient } from '@server/testing/BareClient';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { prepareFolder } from './prepareFolder';
import { bundleCrashServer, ServerProcess } from './ServerProcess';

const WRITERS = ['member', 'member2', 'chair', 'member', 'member2'];
const ROSTER_ROWS = 500;
const TEXT_LENGTH = 200_000;
/** How often each kind is measured. */
const REPETITIONS = 3;

/** The number of measured edits, and how long they waited for their acknowledgements, ms. */
export interface Waits {
  readonly edits: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/**
 * Measures how long edits of five people in a large scheme wait for their acknowledgement: without compaction, and with a
 * compaction every `records` records. The two kinds alternate, so that other load on the machine affects both.
 */
export async function compactionPause(
  edits: number,
  records: number,
): Promise<{ readonly without: Waits; readonly with: Waits }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'de-an-pause-'));
  const bundle = await bundleCrashServer();
  try {
    const { cookies } = await prepareFolder(dataDir, WRITERS);
    const scheme = await storeLarge(dataDir);
    const waits = { without: [] as number[], with: [] as number[] };
    for (let turn = 0; turn < REPETITIONS * 2; turn++) {
      const kind = turn % 2 === 0 ? 'without' : 'with';
      const every = kind === 'with' ? `${records}` : '1000000000';
      const server = new ServerProcess(bundle, dataDir, {
        COMPACT_RECORDS: every,
        COMPACT_BYTES: '1000000000',
      });
      try {
        const url = `${(await server.serves()).replace('http', 'ws')}/sync/${scheme}`;
        waits[kind].push(
          ...(await write(url, cookies, turn, Math.ceil(edits / REPETITIONS / WRITERS.length))),
        );
      } finally {
        await server.kill();
      }
    }
    return { without: summary(waits.without), with: summary(waits.with) };
  } finally {
    await rm(bundle, { force: true });
    await rm(dataDir, { recursive: true, force: true });
    await rm(`${dataDir}.key`, { force: true });
  }
}

async function write(url: string, cookies: readonly string[], turn: number, each: number): Promise<number[]> {
  const clients = await Promise.all(cookies.map((cookie) => new BareClient(url, cookie).sync()));
  const waited: number[] = [];
  try {
    await Promise.all(
      clients.map(async (client, i) => {
        for (let n = 0; n < each; n++) {
          const begun = performance.now();
          client.edit((doc) =>
            setCell(
              doc.getMap(tableRoot(codeOf('roster'))),
              `row-${i * 100 + (n % 100)}`,
              'full_name',
              `Lượt ${turn} số ${n}`,
            ),
          );
          await client.settled();
          waited.push(performance.now() - begun);
        }
        if (client.closed !== null || client.acknowledged < each) {
          throw new Error(`Closed with ${client.closed}, ${client.acknowledged} of ${each} acknowledged`);
        }
      }),
    );
  } finally {
    for (const client of clients) client.destroy();
  }
  return waited;
}

async function storeLarge(dataDir: string): Promise<string> {
  const services = await openServices({ dataDir });
  try {
    const organisation = services.schemes.rows()[0]?.organisation ?? '';
    const made = await services.schemes.create(organisation, large(), { id: 'server', name: 'Đề Án' });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    return made.value.id;
  } finally {
    await services.close();
  }
}

/** The commune sample with a long roster and long text. */
function large(): Snapshot {
  const sample = communeSample(EDITION);
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Đoạn văn dài. '.repeat(70) }] };
  const count = Math.ceil(TEXT_LENGTH / 1000);
  return {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      narrative:
        section.id === 'p1-2'
          ? ({
              ...section.narrative,
              content: Array.from({ length: count }, () => paragraph),
            } as typeof section.narrative)
          : section.narrative,
      tables: section.tables.map((table) => {
        const [first] = table.rows;
        if (table.type !== 'roster' || !first) return table;
        const rows = Array.from({ length: ROSTER_ROWS }, (_, i) => ({
          ...first,
          id: `row-${i}`,
          order: `a${String(i).padStart(4, '0')}V`,
        }));
        return { ...table, rows };
      }),
    })),
  };
}

function summary(waits: number[]): Waits {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { edits: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}
