import * as prng from 'lib0/prng';
import type { FramingId } from '../servers/framing';

/** What a load process does with one server. It is sent to that process. */
export interface Plan {
  readonly url: string;
  readonly framing: FramingId;
  /** Path of each room's socket, by room. */
  readonly paths: readonly string[];
  readonly rooms: readonly string[];
  /** People in each room. */
  readonly people: number;
  /** Edits per second and person. */
  readonly rate: number;
  /** Length of the time before the measured window, and of the window, s. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly seed: number;
  readonly cookies: readonly string[];
  readonly knowsDocuments: boolean;
  /** Whether the first client of each room sends the first content. */
  readonly sendsFirstContent: boolean;
}

/** One edit to send. `at`: ms from the start. */
export interface Sending {
  readonly at: number;
  readonly client: number;
  readonly edit: number;
}

/** Largest jitter of an edit, as a share of the interval between two edits. */
const JITTER = 0.4;

/** The largest number of edits that one person can send. */
export function mostEdits({ rate, warmUp, seconds }: Plan): number {
  return Math.ceil(rate * (warmUp + seconds)) + 2;
}

/** All sendings in order: each person sends at a fixed interval with a random phase and jitter. Reproducible by the seed. */
export function schedule(plan: Plan): readonly Sending[] {
  const random = prng.create(plan.seed);
  const interval = 1000 / plan.rate;
  const end = (plan.warmUp + plan.seconds) * 1000;
  const sendings: Sending[] = [];
  for (let client = 0; client < plan.rooms.length * plan.people; client++) {
    const phase = prng.real53(random) * interval;
    for (let edit = 0; ; edit++) {
      const at = phase + (edit + (prng.real53(random) - 0.5) * JITTER) * interval;
      if (at >= end) break;
      sendings.push({ at: Math.max(0, at), client, edit });
    }
  }
  return sendings.sort((a, b) => a.at - b.at);
}
