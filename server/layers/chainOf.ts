import type { Organisation } from '@app/context/Organisation';

/** An organisation with those above it, highest first; empty where there is none of that id. */
export function chainOf(organisations: readonly Organisation[], id: string): readonly Organisation[] {
  const chain: Organisation[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const found: Organisation | undefined = organisations.find((one) => one.id === next);
    if (!found || chain.includes(found)) break;
    chain.unshift(found);
    next = found.parent;
  }
  return chain;
}
