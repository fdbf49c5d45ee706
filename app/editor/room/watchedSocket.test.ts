import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { frameKind } from './watchedSocket';

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

test('distinguishes the frames of y-websocket', () => {
  const doc = new Y.Doc();
  assert.equal(frameKind(frame(0, (e) => writeSyncStep1(e, doc))), 'step1');
  assert.equal(frameKind(frame(0, (e) => writeSyncStep2(e, doc))), 'step2');
  assert.equal(frameKind(frame(0, (e) => writeUpdate(e, new Uint8Array([0, 0])))), 'update');
  assert.equal(frameKind(frame(1, (e) => encoding.writeVarUint8Array(e, new Uint8Array([0])))), 'other');
});
