import type { Refusal } from '@schemes/policy/Result';

/** What `/schemes/<id>/steps/acts` takes. */
export type StepAsked =
  | { readonly act: 'keep'; readonly step: string; readonly seen: number; readonly entry: unknown }
  | { readonly act: 'publish'; readonly step: string; readonly on: boolean }
  | { readonly act: 'lock'; readonly on: boolean }
  | { readonly act: 'lift' };

export interface StepAnswer {
  readonly refusal: Refusal | null;
  /** Version of a step just kept. */
  readonly version?: number;
}

/** Asks the server for an act on the five steps. `offline`: it did not answer; nothing is lost, it may be asked again. */
export async function postStep(scheme: string, asked: StepAsked): Promise<StepAnswer | 'offline'> {
  try {
    const response = await fetch(`/schemes/${scheme}/steps/acts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as StepAnswer;
  } catch {
    return 'offline';
  }
}
