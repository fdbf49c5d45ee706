import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { diffArrays, diffWordsWithSpace } from 'diff';
import { narrativeText } from './narrativeText';

/** A run of unchanged, added or removed words. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One block of a comparison of two narratives. */
export type BlockChange =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly block: NarrativeNode }
  /** The same block with other words; `words` is null if only its formatting or structure changed. */
  | {
      readonly kind: 'changed';
      readonly before: NarrativeNode;
      readonly after: NarrativeNode;
      readonly words: readonly WordChange[] | null;
    };

/** Compares two narratives by block, and changed blocks by word. */
export function narrativeChanges(before: NarrativeNode, after: NarrativeNode): readonly BlockChange[] {
  const parts = diffArrays([...(before.content ?? [])], [...(after.content ?? [])], {
    comparator: (a, b) => canonicalJson(a) === canonicalJson(b),
  });
  const changes: BlockChange[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const next = parts[i + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      changes.push(...pair(part.value, next.value));
      i += 1;
    } else {
      const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
      changes.push(...part.value.map((block) => ({ kind, block }) as const));
    }
  }
  return changes;
}

/**
 * Pairs the removed and the added blocks of one place, in order. Two blocks of the same type are one changed block;
 * blocks of different types stay removed and added.
 */
function pair(removed: readonly NarrativeNode[], added: readonly NarrativeNode[]): BlockChange[] {
  const changes: BlockChange[] = [];
  for (let i = 0; i < Math.max(removed.length, added.length); i++) {
    const before = removed[i];
    const after = added[i];
    if (before && after && before.type === after.type) {
      changes.push({ kind: 'changed', before, after, words: wordChanges(before, after) });
      continue;
    }
    if (before) changes.push({ kind: 'removed', block: before });
    if (after) changes.push({ kind: 'added', block: after });
  }
  return changes;
}

function wordChanges(before: NarrativeNode, after: NarrativeNode): readonly WordChange[] | null {
  const [old, now] = [before, after].map((node) => narrativeText(node).join('\n'));
  if (old === undefined || now === undefined || old === now) return null;
  return textChanges(old, now);
}

/** Compares two texts by word. */
export function textChanges(old: string, now: string): readonly WordChange[] {
  return diffWordsWithSpace(old, now).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
