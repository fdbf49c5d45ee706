import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type GatedProvider, imeGate } from './imeGate';

/** A provider that records the messages it handles and answers each with a frame, and timers run by `runDue`. */
function setUp() {
  const handled: string[] = [];
  const answers: Uint8Array[] = [];
  const note = (
    encoder: encoding.Encoder,
    decoder: decoding.Decoder,
    _p: unknown,
    _s: boolean,
    type: number,
  ) => {
    handled.push(`${type}:${decoding.readVarString(decoder)}`);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarString(encoder, 'answer');
  };
  const provider: { messageHandlers: GatedProvider['messageHandlers']; ws: GatedProvider['ws'] } = {
    messageHandlers: [note, note] as GatedProvider['messageHandlers'],
    ws: { send: (data) => answers.push(data) },
  };
  const due = new Map<number, { run: () => void; ms: number }>();
  let n = 0;
  const gate = imeGate(provider, {
    set(run, ms) {
      due.set(++n, { run, ms });
      return n;
    },
    clear: (timer) => due.delete(timer as number),
  });
  const arrive = (type: 0 | 1, text: string) => {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, text);
    const decoder = decoding.createDecoder(encoding.toUint8Array(encoder));
    const reply = encoding.createEncoder();
    (provider.messageHandlers[type] as (...args: unknown[]) => void)(reply, decoder, provider, true, type);
    return reply;
  };
  const runDue = (ms: number) => {
    for (const [id, timer] of due) {
      if (timer.ms !== ms) continue;
      due.delete(id);
      timer.run();
    }
  };
  return { gate, provider, handled, answers, arrive, runDue };
}

describe('the IME gate', () => {
  test('passes messages while open', () => {
    const { handled, arrive } = setUp();
    const reply = arrive(0, 'a');
    assert.deepEqual(handled, ['0:a']);
    assert.ok(encoding.length(reply) > 1);
  });

  test('queues remote changes during a composition, then replays them in order and answers them', () => {
    const { gate, handled, answers, arrive, runDue } = setUp();
    gate.close();
    arrive(0, 'a');
    arrive(1, 'b');
    assert.deepEqual(handled, []);
    gate.release();
    assert.deepEqual(handled, [], 'the gate stays closed for a moment after the composition');
    arrive(0, 'c');
    runDue(60);
    assert.deepEqual(handled, ['0:a', '1:b', '0:c']);
    assert.equal(answers.length, 3);
  });

  test('the next letter keeps the gate closed', () => {
    const { gate, handled, arrive, runDue } = setUp();
    gate.close();
    arrive(0, 'a');
    gate.release();
    gate.close();
    runDue(60);
    assert.deepEqual(handled, []);
  });

  test('opens between two words', () => {
    const { gate, handled, arrive, runDue } = setUp();
    gate.close();
    gate.release(250);
    arrive(0, 'a');
    gate.close();
    gate.release(0);
    runDue(250);
    assert.deepEqual(handled, []);
    runDue(0);
    assert.deepEqual(handled, ['0:a']);
  });

  test('opens after five seconds at the latest', () => {
    const { gate, handled, arrive, runDue } = setUp();
    gate.close();
    arrive(0, 'a');
    runDue(5000);
    assert.deepEqual(handled, ['0:a']);
  });

  test('drops messages of a lost connection', () => {
    const { gate, provider, handled, arrive, runDue } = setUp();
    gate.close();
    arrive(0, 'a');
    provider.ws = { send: () => assert.fail('answered on the wrong connection') };
    gate.release();
    runDue(60);
    assert.deepEqual(handled, []);
  });
});
