import { digest } from 'lib0/hash/sha256';
import { canonicalJson } from '../model/scheme/canonicalJson';
import { FACTS_SECTION } from '../model/scheme/outline';
import type { Snapshot } from '../model/scheme/snapshot';
import { storedSnapshot } from '../model/scheme/storedSnapshot';

/** The content of a section without its state: what a chair approves, and what the ledger records by its digest. */
export interface SectionContent {
  readonly facts?: Snapshot['facts'];
  readonly narrative: Snapshot['sections'][number]['narrative'];
  readonly tables: readonly {
    readonly id: string;
    readonly rows: Snapshot['sections'][number]['tables'][number]['rows'];
  }[];
  /** Absent if there are none, so that sections without explanations keep the digest of older versions. */
  readonly explanations?: Snapshot['sections'][number]['explanations'];
}

/** The content of a section; null if the scheme has no such section. */
export function sectionContent(snapshot: Snapshot, id: string): SectionContent | null {
  const section = snapshot.sections.find((candidate) => candidate.id === id);
  if (!section) return null;
  return {
    ...(id === FACTS_SECTION ? { facts: snapshot.facts } : {}),
    narrative: section.narrative,
    tables: section.tables.map((table) => ({ id: table.id, rows: table.rows })),
    ...(section.explanations?.length ? { explanations: section.explanations } : {}),
  };
}

/**
 * SHA-256 over the canonical JSON of a content, lower-case hex. Equal contents have equal digests, in the browser and
 * on the server.
 */
export function contentDigest(content: unknown): string {
  const bytes = digest(new TextEncoder().encode(canonicalJson(content)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of a scheme's snapshot in the form in which files store it. It identifies a version of the scheme. */
export function snapshotDigest(snapshot: Snapshot): string {
  return contentDigest(storedSnapshot(snapshot));
}
