import { type StoredSection, sectionOf, storedSection } from '../tables/tableCodes';
import type { SectionSnapshot, Snapshot } from './snapshot';

/** A snapshot in the form of files and digests, with the code of each table's type instead of its id. */
export type StoredSnapshot = Omit<Snapshot, 'sections'> & {
  readonly sections: readonly StoredSection<SectionSnapshot>[];
};

/** The stored form of a snapshot. The order of keys does not change, so equal snapshots give equal JSON. */
export function storedSnapshot(snapshot: Snapshot): StoredSnapshot {
  return { ...snapshot, sections: snapshot.sections.map((section) => storedSection(section)) };
}

/** The snapshot of a stored form. Throws if this build does not know the code of a table. */
export function snapshotOf(stored: StoredSnapshot): Snapshot {
  return { ...stored, sections: stored.sections.map((section) => sectionOf<SectionSnapshot>(section)) };
}
