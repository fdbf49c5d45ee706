import * as prng from 'lib0/prng';
import type { FramingId } from '../servers/framing';

/** What one load process is to do with one server; goes to it as it stands. */
export interface Plan {
  readonly url: string;
  readonly framing: FramingId;
  /** Path of each room's socket, by room. */
  readonly paths: readonly string[];
  readonly rooms: readonly string[];
  /** People in each room. */
  readonly people: number;
  /** Edits a second of each person. */
  readonly rate: number;
  /** Seconds before the window that is measured, and of it. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly seed: number;
  readonly cookies: readonly string[];
  readonly knowsDocuments: boolean;
  /** Whether the first client of each room puts the first content. */
  readonly puts: boolean;
}

/** One edit to send: at a time, ms from the start, by a client. */
export interface Sending {
  readonly at: number;
  readonly client: number;
  readonly edit: number;
}

/** How far an edit may stray from its beat, as a part of the beat. */
const JITTER = 0.4;

/** Edits each person may come to send, at most. */
export function mostEdits({ rate, warmUp, seconds }: Plan): number {
  return Math.ceil(rate * (warmUp + seconds)) + 2;
}

/** When everybody sends, in order: each at a beat of its own phase, with jitter. The same for the same seed. */
export function schedule(plan: Plan): readonly Sending[] {
  const random = prng.create(plan.seed);
  const beat = 1000 / plan.rate;
  const end = (plan.warmUp + plan.seconds) * 1000;
  const sendings: Sending[] = [];
  for (let client = 0; client < plan.rooms.length * plan.people; client++) {
    const phase = prng.real53(random) * beat;
    for (let edit = 0; ; edit++) {
      const at = phase + (edit + (prng.real53(random) - 0.5) * JITTER) * beat;
      if (at >= end) break;
      sendings.push({ at: Math.max(0, at), client, edit });
    }
  }
  return sendings.sort((a, b) => a.at - b.at);
}
