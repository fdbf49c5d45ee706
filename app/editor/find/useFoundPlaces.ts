import { useMemo } from 'react';
import type { FoundPlaces } from '../narrative/FoundWords';
import type { FindView } from './useFind';

/** The places that a search has found in the narrative of one section, and the current one if it is there. */
export function useFoundPlaces({ found, current }: FindView, section: string | undefined): FoundPlaces {
  return useMemo(
    () => ({
      places: found.flatMap(({ at }) => (at.section === section && at.text ? [at.text] : [])),
      current: current?.at.section === section ? (current?.at.text ?? null) : null,
    }),
    [found, current, section],
  );
}
