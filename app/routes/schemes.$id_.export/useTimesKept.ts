import { useRef } from 'react';

/**
 * How often the setting was kept since the page was opened. What was made before that, and says so, is looked at anew
 * then, even where the same was kept again. `kept`: the answer by which it was kept last, one object for each time.
 */
export function useTimesKept(kept: object | null): number {
  const seen = useRef({ kept, times: 0 });
  if (kept !== null && kept !== seen.current.kept) seen.current = { kept, times: seen.current.times + 1 };
  return seen.current.times;
}
