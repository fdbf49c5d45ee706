import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { TimeBudget } from '@server/runtime/TimeBudget';
import express, { type Request, type Response } from 'express';
import { takeTurns } from './takeTurns';

/** A server whose pages are answered when the test says so. */
async function heldServer(budget: TimeBudget) {
  const app = express();
  const held: { readonly answer: () => void }[] = [];
  app.use(takeTurns(budget, (request) => request.get('person') ?? '', { atOnce: 2, waiting: 3 }));
  app.get('*', (_request, response) => {
    held.push({ answer: () => response.send('page') });
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server does not listen');
  return {
    held,
    ask: (person: string, signal?: AbortSignal) =>
      fetch(`http://127.0.0.1:${address.port}/`, { headers: { person }, ...(signal ? { signal } : {}) }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((later) => setImmediate(later));
}

test('two requests of a person run, three wait, the rest is refused; another person is served', async () => {
  const { held, ask, close } = await heldServer(new TimeBudget(() => 0));
  const asked = Array.from({ length: 7 }, () => ask('viewer'));
  const refused = await Promise.race(asked);
  assert.equal(refused.status, 503);
  assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
  await until(() => held.length === 2);
  const other = ask('chair');
  await until(() => held.length === 3);
  held.splice(2, 1)[0]?.answer();
  assert.equal((await other).status, 200);
  let answered = 0;
  while (answered < 5) {
    for (const { answer } of held.splice(0)) {
      answered++;
      answer();
    }
    await new Promise((later) => setImmediate(later));
  }
  const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [200, 200, 200, 200, 200, 503, 503]);
  close();
});

test('a waiting request whose browser has gone leaves the line', async () => {
  const { held, ask, close } = await heldServer(new TimeBudget(() => 0));
  const running = [ask('viewer'), ask('viewer')];
  await until(() => held.length === 2);
  const gone = new AbortController();
  const waiting = ask('viewer', gone.signal).catch(() => 'gone');
  const next = ask('viewer');
  gone.abort();
  assert.equal(await waiting, 'gone');
  for (const { answer } of held.splice(0)) answer();
  await Promise.all(running);
  await until(() => held.length === 1);
  held[0]?.answer();
  assert.equal((await next).status, 200);
  close();
});

test('whoever has spent their time is refused, others are not', async () => {
  const budget = new TimeBudget(() => 0, { burstMs: 100, share: 0.5 });
  budget.charge('viewer', 1_100);
  const { held, ask, close } = await heldServer(budget);
  const refused = await ask('viewer');
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get('retry-after'), '2');
  const other = ask('chair');
  await until(() => held.length === 1);
  held[0]?.answer();
  assert.equal((await other).status, 200);
  close();
});

test('in a turn of the event loop one request of a person is started, however quickly they are answered', async () => {
  const takesTurns = takeTurns(new TimeBudget(() => 0), () => 'viewer', { atOnce: 2, waiting: 60 });
  let started = 0;
  /** A request that is answered in the very moment in which it is started. */
  const ask = () => {
    const response = new EventEmitter();
    takesTurns({} as Request, response as Response, () => {
      started++;
      response.emit('close');
    });
  };
  for (let i = 0; i < 40; i++) ask();
  const perTurn: number[] = [];
  while (started < 40) {
    const before = started;
    await new Promise((later) => setImmediate(later));
    perTurn.push(started - before);
  }
  assert.ok(Math.max(...perTurn) <= 1, perTurn.join(', '));
});
