/** Returns the URL of a step (`re_election/3`) on the page of the five steps. */
export function stepHref(scheme: string, step: string): string {
  return `/schemes/${scheme}/steps?step=${encodeURIComponent(step)}`;
}
