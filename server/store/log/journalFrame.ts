import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { decodeRecords, encodeFrame, frameAt, nextFrame } from './logCodec';
import type { LogRecord } from './UpdateLog';

/** A frame of the journal: a scheme's id and records of its log as `encodeRecords` made them. */
export function encodeJournalFrame(scheme: string, records: Uint8Array): Buffer {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, scheme);
  return encodeFrame(encoding.toUint8Array(encoder), records);
}

/**
 * All whole frames of a journal's file, in order. After a power cut what was not flushed may be there in parts, so
 * what cannot be read is passed over: whether a record is missing is told by its number.
 */
export function* journalFrames(bytes: Buffer): Generator<{ scheme: string; records: LogRecord[] }> {
  for (let at = nextFrame(bytes, 0); at !== -1; ) {
    const frame = frameAt(bytes, at);
    if (!frame) return;
    const decoder = decoding.createDecoder(frame.payload);
    const scheme = decoding.readVarString(decoder);
    yield { scheme, records: decodeRecords(frame.payload.subarray(decoder.pos)) };
    at = nextFrame(bytes, frame.end);
  }
}
