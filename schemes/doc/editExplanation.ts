import type * as Y from 'yjs';
import { type Explanation, explanationKey, MAX_EXPLANATION } from '../model/findings/explanation';
import type { Finding } from '../model/findings/finding';

/** What is stored under an explanation's key. */
export type StoredExplanation = Omit<Explanation, 'finding'>;

/**
 * Writes the explanation of a finding, with its present numbers, as one value: the last writer wins. A blank text
 * deletes it.
 */
export function writeExplanation(root: Y.Map<unknown>, finding: Finding, typed: string): void {
  const key = explanationKey(finding);
  const text = typed
    .normalize('NFC')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .trim()
    .slice(0, MAX_EXPLANATION);
  if (text === '') {
    if (root.has(key)) root.delete(key);
    return;
  }
  const { code, params } = finding;
  const stored: StoredExplanation = { code, params: { ...params }, text };
  root.set(key, stored);
}
