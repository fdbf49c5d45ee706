import { type StoredSection, sectionOf, storedSection } from '../tables/tableCodes';
import type { SectionSnapshot, Snapshot } from './snapshot';

/** A snapshot as files and digests have it: the type of each table is its code. */
export type StoredSnapshot = Omit<Snapshot, 'sections'> & {
  readonly sections: readonly StoredSection<SectionSnapshot>[];
};

/** A snapshot for a file or a digest. Every key keeps its place: equal snapshots are equal JSON. */
export function storedSnapshot(snapshot: Snapshot): StoredSnapshot {
  return { ...snapshot, sections: snapshot.sections.map((section) => storedSection(section)) };
}

/** The snapshot of a file. Throws where a table's code is none of this build. */
export function snapshotOf(stored: StoredSnapshot): Snapshot {
  return { ...stored, sections: stored.sections.map((section) => sectionOf<SectionSnapshot>(section)) };
}
