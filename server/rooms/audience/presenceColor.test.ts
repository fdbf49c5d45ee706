import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Room } from '@server/rooms/room/Room';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { person } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import { PALETTE, presenceColor } from './presenceColor';

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('white letters are readable on every colour, and no colour occurs twice', () => {
  for (const color of PALETTE) assert.ok(1.05 / (luminance(color) + 0.05) >= 4.5, color);
  assert.equal(new Set(PALETTE).size, PALETTE.length);
});

test('a person keeps one colour everywhere; when all colours are taken one is shared', () => {
  assert.equal(presenceColor('a', new Set()), presenceColor('a', new Set()));
  assert.equal(presenceColor('a', new Set(PALETTE)), presenceColor('a', new Set()));
});

function present(room: Room, id: string): FakeClient {
  const client = new FakeClient(person(id, 'member'));
  client.awareness.setLocalState({ user: { color: '#000000' } });
  return client.join(room);
}

const colorsSeenBy = (client: FakeClient) =>
  new Map(
    [...client.awareness.getStates().values()].map((state) => {
      const { user } = state as { user: { id: string; color: string } };
      return [user.id, user.color];
    }),
  );

test('each of twelve people has a colour of their own and keeps it while others join and leave', async () => {
  const { room } = await testRoom();
  const witness = new FakeClient(person('witness', 'viewer')).join(room);
  const people = PALETTE.map((_, i) => present(room, `người-${i}`));
  await settle(witness, ...people);
  const before = colorsSeenBy(witness);
  assert.equal(new Set(before.values()).size, PALETTE.length);
  assert.equal(before.size, PALETTE.length);
  const [first, second, ...others] = people;
  first?.leave();
  const window = present(room, 'người-1');
  second?.leave();
  const late = present(room, 'đến-sau');
  for (const one of others) one.awareness.setLocalStateField('section', 'p1-1');
  await settle(witness, late, window, ...others);
  const now = colorsSeenBy(witness);
  for (const [id, color] of before) if (id !== 'người-0') assert.equal(now.get(id), color, id);
  assert.equal(new Set(now.values()).size, PALETTE.length, 'the newcomer has the colour that was free');
  for (const client of [witness, late, window, ...people]) client.destroy();
});
