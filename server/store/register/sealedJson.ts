import type { Seal } from '@server/store/keys/Keys';

/** A stored value and the seal beside it, in one file, so that no power cut comes between them. */
export interface SealedJson {
  readonly mac: string;
  /** The JSON of the value, as it was sealed. */
  readonly json: string;
}

const HEAD = /^\{"mac":"([0-9a-f]{64})","data":/;

export function encodeSealed(json: string, seal: Seal): string {
  return `{"mac":"${seal.make(json)}","data":${json}}\n`;
}

/** The parts of a sealed file; null for a file of format 1, which has no seal. */
export function decodeSealed(text: string): SealedJson | null {
  const head = HEAD.exec(text);
  const end = text.lastIndexOf('}');
  return head?.[1] === undefined ? null : { mac: head[1], json: text.slice(head[0].length, end) };
}
