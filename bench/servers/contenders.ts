import { readFileSync } from 'node:fs';
import type { FramingId } from './framing';

/** A server of the comparison: how to start it and how to connect to it. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** Whether the server stores documents on disk. */
  readonly storesDocuments: boolean;
  /** Whether the server handles Yjs documents; the broadcaster only forwards frames. */
  readonly knowsDocuments: boolean;
  /** Path of the program from the project's root. */
  readonly program: string;
  /** Additional options for Node. */
  readonly flags?: readonly string[];
  readonly framing: FramingId;
  /** Path of a room's socket. */
  readonly path: (room: string) => string;
  /** Environment variables for a data folder. */
  readonly env: (folder: string) => Readonly<Record<string, string>>;
}

export const OURS = 'ours';
export const FLOOR = 'ws';

const HOCUSPOCUS = { program: 'bench/peers/hocuspocus.mjs', framing: 'named', path: () => '/' } as const;
const Y_WEBSOCKET = {
  program: 'bench/peers/yWebsocket.mjs',
  framing: 'plain',
  path: (room: string) => `/${room}`,
} as const;

export const CONTENDERS: readonly Contender[] = [
  {
    id: OURS,
    name: 'Đề Án (guard, flush)',
    storesDocuments: true,
    knowsDocuments: true,
    program: 'build/server.js',
    flags: startFlags(),
    framing: 'plain',
    path: (room) => `/sync/${room}`,
    env: (folder) => ({ DATA_DIR: folder, CONNECTIONS_PER_PERSON: '10000' }),
  },
  {
    id: FLOOR,
    name: 'bare ws broadcaster',
    storesDocuments: false,
    knowsDocuments: false,
    program: 'bench/peers/broadcaster.mjs',
    framing: 'plain',
    path: (room) => `/${room}`,
    env: () => ({}),
  },
  {
    id: 'y-websocket',
    name: '@y/websocket-server',
    storesDocuments: false,
    knowsDocuments: true,
    env: () => ({}),
    ...Y_WEBSOCKET,
  },
  {
    id: 'y-leveldb',
    name: '@y/websocket-server + LevelDB',
    storesDocuments: true,
    knowsDocuments: true,
    env: (folder) => ({ YPERSISTENCE: folder }),
    ...Y_WEBSOCKET,
  },
  {
    id: 'hocuspocus',
    name: 'hocuspocus',
    storesDocuments: false,
    knowsDocuments: true,
    env: () => ({}),
    ...HOCUSPOCUS,
  },
  {
    id: 'hocuspocus-sqlite',
    name: 'hocuspocus + SQLite',
    storesDocuments: true,
    knowsDocuments: true,
    env: (folder) => ({ SQLITE: `${folder}/documents.sqlite` }),
    ...HOCUSPOCUS,
  },
];

/** The options that `npm start` gives Node. */
function startFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(scripts.start).match(/(?<= )--\S+/g) ?? [];
}
