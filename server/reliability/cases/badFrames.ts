import { presenceFrame, stateFrame, updateFrame } from '@server/rooms/audience/frames';
import * as encoding from 'lib0/encoding';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';

export interface BadFrameKind {
  readonly name: string;
  readonly make: (random: prng.PRNG, valid: Uint8Array) => Uint8Array;
}

const int = prng.int32;

function bytes(random: prng.PRNG, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => int(random, 0, 255));
}

function sync(step: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

/** A varUint with more bits than a JavaScript number. */
const HUGE = [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 127];

/** Every kind of frame that a correct client never sends. `valid`: an update of the current document. */
export const BAD_FRAMES: readonly BadFrameKind[] = [
  { name: 'random bytes', make: (random) => bytes(random, int(random, 0, 300)) },
  {
    name: 'random bytes as an update',
    make: (random) => sync(int(random, 0, 2), bytes(random, int(random, 0, 300))),
  },
  {
    name: 'a truncated frame',
    make: (random, valid) => {
      const frame = updateFrame(valid);
      return frame.subarray(0, int(random, 0, frame.length - 1));
    },
  },
  {
    name: 'a truncated update in a whole frame',
    make: (random, valid) => updateFrame(valid.subarray(0, int(random, 0, valid.length - 1))),
  },
  {
    name: 'a valid update with some bytes changed',
    make: (random, valid) => {
      const copy = valid.slice();
      for (let i = int(random, 1, 6); i > 0; i--) copy[int(random, 0, copy.length - 1)] = int(random, 0, 255);
      return int(random, 0, 1) ? updateFrame(copy) : stateFrame(copy);
    },
  },
  {
    name: 'huge numbers',
    make: (random) => {
      const at = int(random, 0, 3);
      return Uint8Array.from([...[0, 2, 30].slice(0, at), ...HUGE, ...bytes(random, int(random, 0, 20))]);
    },
  },
  {
    name: 'huge counts inside an update',
    make: (random) =>
      sync(
        2,
        Uint8Array.from([
          ...bytes(random, int(random, 0, 3)).map((b) => b & 3),
          ...HUGE.slice(int(random, 3, 6)),
          ...HUGE,
        ]),
      ),
  },
  {
    name: 'a deep structure',
    make: (random) => {
      const doc = new Y.Doc();
      let map = doc.getMap<unknown>('facts');
      for (let depth = int(random, 1, 300); depth > 0; depth--) {
        const inner = new Y.Map<unknown>();
        map.set('place_name', inner);
        map = inner;
      }
      return updateFrame(Y.encodeStateAsUpdate(doc));
    },
  },
  {
    name: 'deep JSON as presence',
    make: (random) => {
      const depth = int(random, 1, 1900);
      const state = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      return presenceFrame([{ client: int(random, 0, 2 ** 30), clock: 1, state }]);
    },
  },
  {
    name: 'malformed presence',
    make: (random) =>
      presenceFrame([
        {
          client: int(random, 0, 2 ** 30),
          clock: 2 ** 50,
          state: ['', '3', '"a"', '{', 'x'.repeat(9000)][int(random, 0, 4)] ?? '',
        },
      ]),
  },
  {
    name: 'a type that Yjs has and schemes do not',
    make: (random) => {
      const doc = new Y.Doc();
      const facts = doc.getMap<unknown>('facts');
      const values = [
        new Y.Doc(),
        new Uint8Array(50),
        new Y.Text('a'),
        new Y.Array(),
        new Y.XmlElement('a'),
        Number.NaN,
        { a: { b: 1 } },
      ];
      facts.set(
        ['place_name', '__proto__', 'constructor', 'leavers'][int(random, 0, 3)] ?? '',
        values[int(random, 0, values.length - 1)],
      );
      return updateFrame(Y.encodeStateAsUpdate(doc));
    },
  },
  {
    name: 'a state vector of many clients',
    make: (random) => {
      const encoder = encoding.createEncoder();
      const count = int(random, 0, 2000);
      encoding.writeVarUint(encoder, count + int(random, 0, 1));
      for (let i = 0; i < count; i++) {
        encoding.writeVarUint(encoder, int(random, 0, 2 ** 30));
        encoding.writeVarUint(encoder, int(random, 0, 2 ** 30));
      }
      return sync(0, encoding.toUint8Array(encoder));
    },
  },
  {
    name: 'a deletion of missing items',
    make: (random) => {
      const doc = new Y.Doc();
      doc.getMap('facts').set('leavers', 1);
      const before = Y.encodeStateVector(doc);
      doc.getMap('facts').delete('leavers');
      return int(random, 0, 1)
        ? updateFrame(Y.encodeStateAsUpdate(doc, before))
        : stateFrame(Y.encodeStateAsUpdate(doc, before));
    },
  },
  {
    name: 'garbage after a valid frame',
    make: (random, valid) => Uint8Array.from([...updateFrame(valid), ...bytes(random, 4)]),
  },
];
