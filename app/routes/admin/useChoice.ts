import { useSearchParams } from '@remix-run/react';
import { useState } from 'react';

/** What is chosen of a list: words to search, and one of several for each other field. */
type Choice = { readonly search: string };

/**
 * What is chosen of a list. It is kept in the page's address, so that Back and a bookmark show the same rows. `allowed`: the
 * values that each field may have; anything else in an address is passed over.
 */
export function useChoice<C extends Choice>(
  first: C,
  allowed: { readonly [K in Exclude<keyof C, 'search'>]: readonly C[K][] },
): readonly [C, (change: { readonly [K in keyof C]?: string }) => void] {
  const [params, setParams] = useSearchParams();
  const read = (text: (name: string) => string | null): C => {
    const fields = Object.entries<readonly unknown[]>(allowed).flatMap(([name, values]) => {
      const found = values.find((value) => value === text(name));
      return found === undefined ? [] : [[name, found] as const];
    });
    return { ...first, ...Object.fromEntries(fields), search: (text('search') ?? '').slice(0, 100) };
  };
  const [choice, setChoice] = useState(() => read((name) => params.get(name)));
  const change = (changed: { readonly [K in keyof C]?: string }) => {
    const texts: Readonly<Record<string, unknown>> = { ...choice, ...changed };
    const next = read((name) => String(texts[name] ?? ''));
    setChoice(next);
    const kept = new URLSearchParams(params);
    for (const [name, value] of Object.entries(next)) {
      if (value === first[name as keyof C]) kept.delete(name);
      else kept.set(name, String(value));
    }
    setParams(kept, { replace: true, preventScrollReset: true });
  };
  return [choice, change];
}
