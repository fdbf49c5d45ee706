import { useSearchParams } from '@remix-run/react';
import { useState } from 'react';

/** The filters of a list: words to search, and one value for each other field. */
type Choice = { readonly search: string };

/**
 * The filters of a list, stored in the page's address so that Back and a bookmark show the same rows. `first`: the
 * defaults, which do not appear in the address. `allowed`: the values that each field may have; any other value in an
 * address is ignored.
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
    const query = new URLSearchParams(params);
    for (const [name, value] of Object.entries(next)) {
      if (value === first[name as keyof C]) query.delete(name);
      else query.set(name, String(value));
    }
    setParams(query, { replace: true, preventScrollReset: true });
  };
  return [choice, change];
}
