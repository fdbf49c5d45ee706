import assert from 'node:assert/strict';
import { MESSAGE } from '@schemes/doc/protocol';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/scheme/actor';
import * as Y from 'yjs';
import type { FakeClient } from './FakeClient';
import { enter, logged } from './inRoom';
import { LOC } from './people';
import { settle } from './settle';
import type { TestRoom } from './testRoom';

/** Asserts that a change is refused, reaches nobody and leaves no trace in document or log. */
export async function refused(
  t: TestRoom,
  actor: Actor,
  act: (client: FakeClient) => void,
  want: { code?: string; close: number; sections?: string[] },
): Promise<void> {
  const witness = await enter(t.room, LOC);
  const client = await enter(t.room, actor);
  const before = { digest: contentDigest(t.room.snapshotNow()), records: (await logged(t)).length };
  const syncFrames = witness.received.filter((kind) => kind === MESSAGE.sync).length;
  const state = Y.encodeStateAsUpdate(witness.doc);
  act(client);
  await settle(client, witness);
  assert.equal(client.closed, want.close);
  assert.equal(client.refusal?.code, want.code);
  if (want.sections) assert.deepEqual(client.refusal?.sections, want.sections);
  assert.equal(contentDigest(t.room.snapshotNow()), before.digest);
  assert.equal((await logged(t)).length, before.records);
  assert.equal(witness.received.filter((kind) => kind === MESSAGE.sync).length, syncFrames);
  assert.deepEqual(Y.encodeStateAsUpdate(witness.doc), state);
  assert.equal(witness.closed, null);
  witness.doc.getMap('facts').set('leavers', 3);
  await settle(witness);
  assert.equal(t.room.snapshotNow().facts.leavers, 3, 'the room continues after a refusal');
}
