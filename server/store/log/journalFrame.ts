import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { encodeFrame, frameAt, nextFrame, type Payload } from './logCodec';

/** Encodes a frame of the journal: a scheme's id in clear, and records of its log encoded by `encodeRecords`. */
export function encodeJournalFrame(scheme: string, records: Payload): Buffer {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, scheme);
  return encodeFrame(records, encoding.toUint8Array(encoder));
}

/**
 * All intact frames of a journal file, in order. After a power cut, parts of unflushed data may be missing, so unreadable
 * bytes are skipped. The caller sees from the numbers of the records whether one is missing.
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
