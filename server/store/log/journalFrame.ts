import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { decodeRecords, encodeFrame, frameAt, nextFrame } from './logCodec';
import type { LogRecord } from './UpdateLog';

/** Encodes a frame of the journal: a scheme's id, and records of its log as `encodeRecords` made them. */
export function encodeJournalFrame(scheme: string, records: Uint8Array): Buffer {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, scheme);
  return encodeFrame(encoding.toUint8Array(encoder), records);
}

/**
 * All intact frames of a journal file, in order. After a power cut unflushed data may be there in parts, so unreadable
 * bytes are skipped; the numbers of the records show whether one is missing.
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
