import * as Y from 'yjs';
import type { SharedType } from './sharedType';

/**
 * The value of a map-like type under a key, or undefined if the key is empty. Only plain JSON and nested types are
 * returned as values. Anything else that Yjs can carry (binary, embeds, sub-documents, text pieces) is returned as
 * its content object, so that no check of values accepts it as data.
 */
export function currentValue(type: SharedType, key: string): { readonly content: unknown } | undefined {
  const item = type._map.get(key);
  if (!item || item.deleted) return undefined;
  const { content } = item;
  if (content instanceof Y.ContentType) return { content: content.type };
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON)
    return { content: content.arr.at(-1) };
  return { content };
}
