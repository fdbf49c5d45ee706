import type { Snapshot } from '../model/snapshot';

/** How many of a scheme's sections are approved. */
export function progress(snapshot: Pick<Snapshot, 'sections'>): {
  readonly approved: number;
  readonly total: number;
} {
  const approved = snapshot.sections.filter((section) => section.status.state === 'approved').length;
  return { approved, total: snapshot.sections.length };
}
