import type { Seal } from '@server/store/keys/Keys';

/** A stored value and its seal. Both are in one file, so that a power cut cannot separate them. */
export interface SealedJson {
  readonly mac: string;
  /** The JSON of the value, as it was sealed. */
  readonly json: string;
}

const HEAD = /^\{"mac":"([0-9a-f]{64})","data":/;

/** The text of a sealed file with this JSON. */
export function encodeSealed(json: string, seal: Seal): string {
  return `{"mac":"${seal.make(json)}","data":${json}}\n`;
}

/** The parts of a sealed file; null for a file without a seal, as in format 1. Does not check the seal. */
export function decodeSealed(text: string): SealedJson | null {
  const head = HEAD.exec(text);
  const end = text.lastIndexOf('}');
  return head?.[1] === undefined ? null : { mac: head[1], json: text.slice(head[0].length, end) };
}
