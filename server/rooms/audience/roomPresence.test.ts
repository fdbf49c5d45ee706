import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { enter } from '@server/rooms/testing/inRoom';
import { HANH, LOC, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';

test('presence carries the server’s name and colour, and only for the sender’s own client id', async () => {
  const { room } = await testRoom();
  const [hanh, loc, viewer] = [await enter(room, HANH), await enter(room, LOC), await enter(room, TUAN)];
  hanh.awareness.setLocalState({
    user: { id: 'dung', name: 'Trưởng tiểu ban', color: 'red' },
    section: 'p1-1',
  });
  viewer.awareness.setLocalState({ section: 'p1-2' });
  await settle(hanh, loc, viewer);
  const seen = loc.awareness.getStates().get(hanh.doc.clientID) as {
    user: Record<string, string>;
    section: string;
  };
  assert.equal(seen.user.id, HANH.id);
  assert.equal(seen.user.name, HANH.name);
  assert.match(seen.user.color ?? '', /^#[0-9a-f]{6}$/);
  assert.equal(seen.section, 'p1-1');
  assert.deepEqual(Object.keys(loc.awareness.getStates().get(viewer.doc.clientID) ?? {}).sort(), [
    'section',
    'user',
  ]);
  viewer.sendStates([{ client: hanh.doc.clientID, clock: 2 ** 45, state: '{"section":"giả"}' }]);
  viewer.sendStates([{ client: hanh.doc.clientID, clock: 2 ** 45, state: 'null' }]);
  await settle(hanh, loc, viewer);
  assert.equal((loc.awareness.getStates().get(hanh.doc.clientID) as { section: string }).section, 'p1-1');
  hanh.leave();
  await settle(loc, viewer);
  assert.equal(loc.awareness.getStates().has(hanh.doc.clientID), false);
  hanh.join(room);
  await settle(hanh, loc, viewer);
  assert.equal(loc.awareness.getStates().has(hanh.doc.clientID), true, 'back at once after a reconnect');
  viewer.sendStates([
    { client: viewer.doc.clientID, clock: 9, state: JSON.stringify({ long: 'x'.repeat(5000) }) },
  ]);
  await settle(viewer);
  assert.equal(viewer.closed, CLOSE.badFrame);
});

test('a client id of another account cannot be announced', async () => {
  const { room } = await testRoom();
  const hanh = await enter(room, HANH);
  hanh.doc.getMap('facts').set('leavers', 1);
  await settle(hanh);
  hanh.leave();
  const [loc, viewer] = [await enter(room, LOC), await enter(room, TUAN)];
  viewer.sendStates([{ client: hanh.doc.clientID, clock: 1, state: '{"section":"p1-1"}' }]);
  await settle(loc, viewer);
  assert.equal(loc.awareness.getStates().has(hanh.doc.clientID), false);
});
