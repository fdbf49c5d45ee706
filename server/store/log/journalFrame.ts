import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { encodeFrame, frameAt, nextFrame, type Payload } from './logCodec';

/** Encodes a frame of the journal: a scheme's id in clear, and records of its log as `encodeRecords` made them. */
export function encodeJournalFrame(scheme: string, records: Payload): Buffer {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, scheme);
  return encodeFrame(records, encoding.toUint8Array(encoder));
}

/**
 * All intact frames of a journal file, in order. After a power cut unflushed data may be there in parts, so unreadable
 * bytes are skipped; the numbers of the records show whether one is missing.
 */
export function* journalFrames(bytes: Buffer): Generator<{ scheme: string; records: Payload }> {
  for (let at = nextFrame(bytes, 0); at !== -1; ) {
    const frame = frameAt(bytes, at);
    if (!frame) return;
    const decoder = decoding.createDecoder(frame.bytes);
    const scheme = decoding.readVarString(decoder);
    yield { scheme, records: { bytes: frame.bytes.subarray(decoder.pos), isEncrypted: frame.isEncrypted } };
    at = nextFrame(bytes, frame.end);
  }
}
