/** The page of the five steps, opened at a step (`re_election/3`). */
export function stepHref(scheme: string, step: string): string {
  return `/schemes/${scheme}/steps?step=${encodeURIComponent(step)}`;
}
