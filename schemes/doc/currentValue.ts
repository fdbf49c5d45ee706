import * as Y from 'yjs';
import type { SharedType } from './sharedType';

/**
 * What a map-like type holds under a key, or undefined where the key is empty. Only plain JSON and nested types
 * count; anything else that Yjs can carry (binary, embeds, sub-documents, text pieces) is held as itself, so that
 * no value check takes it for data.
 */
export function currentValue(type: SharedType, key: string): { readonly held: unknown } | undefined {
  const item = type._map.get(key);
  if (!item || item.deleted) return undefined;
  const { content } = item;
  if (content instanceof Y.ContentType) return { held: content.type };
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON)
    return { held: content.arr.at(-1) };
  return { held: content };
}
