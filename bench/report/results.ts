import type { Variant } from '../load/ColdOpen';
import type { OpenFigures } from '../measure/measureOpens';
import type { RoomFigures } from '../measure/measureRooms';
import { median } from '../measure/median';
import type { RoomScenario } from '../measure/roomScenarios';

/** All figures, by server. A failed round has no figures and is listed in `failures`. */
export interface Results {
  readonly rooms: Map<RoomScenario['id'], Map<string, RoomFigures[]>>;
  readonly opens: Map<Variant, Map<string, OpenFigures[]>>;
  /** Memory of our process with no scheme stored, in bytes; null if (c) was not measured. */
  nothingStored: { readonly rss: number; readonly held: number } | null;
  readonly failures: { readonly scenario: string; readonly server: string; readonly problem: string }[];
}

export function noResults(): Results {
  return { rooms: new Map(), opens: new Map(), nothingStored: null, failures: [] };
}

/** The list under two keys, created if absent. */
export function listOf<K, T>(all: Map<K, Map<string, T[]>>, key: K, server: string): T[] {
  const byServer = all.get(key) ?? new Map<string, T[]>();
  all.set(key, byServer);
  const list = byServer.get(server) ?? [];
  byServer.set(server, list);
  return list;
}

/** Median of a figure over the rounds; NaN if there are none. */
export function over<T>(rounds: readonly T[] | undefined, read: (round: T) => number): number {
  return median((rounds ?? []).map(read).filter(Number.isFinite));
}

/** Resident memory above that of the process without clients, bytes. */
export function aboveEmpty({ memory }: RoomFigures, when: 'rooms' | 'everyone' | 'afterWindow'): number {
  return memory[when].rss - memory.empty.rss;
}

/** Memory added by joining, in bytes: for each connection, and for each room without its connections. */
export function memoryEach(figures: RoomFigures, { rooms, people }: RoomScenario) {
  const connection =
    (aboveEmpty(figures, 'everyone') - aboveEmpty(figures, 'rooms')) / (rooms * (people - 1));
  return { connection, room: aboveEmpty(figures, 'rooms') / rooms - connection };
}

/** What went wrong at a server over all rounds: lost edits, copies that differ, closed sockets. */
export function lossesOf(
  results: Results,
  server: string,
): { lost: number; differences: number; closed: number } {
  const rounds = [...results.rooms.values()].flatMap((byServer) => byServer.get(server) ?? []);
  return {
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
    differences: rounds.reduce((sum, { differences }) => sum + differences.length, 0),
    closed: rounds.reduce((sum, { closed }) => sum + closed, 0),
  };
}
