import type { Term } from '../../model/scheme/outline';

/** For each pack, a term and a day of a congress to which it applies. */
export const PACK_DAYS = {
  'vn-2020': { term: '2020-2025', congress_date: '2020-07-15' },
  'vn-2025.a': { term: '2025-2030', congress_date: '2024-12-20' },
  'vn-2025.b': { term: '2025-2030', congress_date: '2025-02-20' },
  'vn-2025.c': { term: '2025-2030', congress_date: '2025-07-25' },
} as const satisfies Readonly<Record<string, { readonly term: Term; readonly congress_date: string }>>;

/** The id of a pack. */
export type PackId = keyof typeof PACK_DAYS;
/** The ids of all packs. */
export const PACK_IDS = Object.keys(PACK_DAYS) as readonly PackId[];
