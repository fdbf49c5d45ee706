import type { Refusal } from '@schemes/policy/Result';
import { browserAddress } from '../ui/browserAddress';

/** The JSON that `/schemes/<id>/steps/acts` accepts. */
export type StepRequest =
  /** Saves a step. `seen` is the version that the page shows, 0 if the step has none. */
  | { readonly act: 'keep'; readonly step: string; readonly seen: number; readonly entry: unknown }
  /** Publishes the names that passed a step, or withdraws them. */
  | { readonly act: 'publish'; readonly step: string; readonly on: boolean }
  /** Locks or unlocks the whole record. */
  | { readonly act: 'lock'; readonly on: boolean }
  /** Moves votes from the rosters, where earlier builds stored them, into the record (`liftVotes`). */
  | { readonly act: 'lift' };

/** The server's answer to an act on the five steps. */
export interface StepAnswer {
  readonly refusal: Refusal | null;
  /** New version of a saved step. */
  readonly version?: number;
}

/**
 * Posts an act on the five steps. Returns `offline` if the server did not answer or answered no JSON; the act can be
 * repeated.
 */
export async function postStep(scheme: string, request: StepRequest): Promise<StepAnswer | 'offline'> {
  try {
    const response = await fetch(browserAddress(`/schemes/${scheme}/steps/acts`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    return (await response.json()) as StepAnswer;
  } catch {
    return 'offline';
  }
}
