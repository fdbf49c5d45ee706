import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadXml, readXml } from '@server/imports/word/readXml';
import { FairQueue } from '@server/runtime/FairQueue';
import { testServices } from '@server/testing/testServices';

const turn = (person: string, organisation: string) => ({ person, organisation });

test('V11: organisations, then persons, take turns; each person’s own stay in order', () => {
  const queue = new FairQueue<string>({ waiting: 100, waitingEach: 10 });
  for (const name of ['a1', 'a2', 'a3']) assert.ok(queue.add(name, turn('a', 'one')));
  for (const name of ['b1', 'b2']) assert.ok(queue.add(name, turn('b', 'one')));
  assert.ok(queue.add('c1', turn('c', 'two')));
  assert.ok(queue.add('server'));
  const taken = Array.from({ length: 7 }, () => queue.take());
  assert.deepEqual(taken, ['a1', 'c1', 'server', 'b1', 'a2', 'b2', 'a3']);
  assert.equal(queue.take(), undefined);
});

test('V11: one person cannot fill the queue; the server’s own tasks may', () => {
  const queue = new FairQueue<number>({ waiting: 5, waitingEach: 2 });
  assert.deepEqual(
    [1, 2, 3].map((n) => queue.add(n, turn('a', 'one'))),
    [true, true, false],
  );
  assert.ok(queue.add(4, turn('b', 'one')));
  assert.deepEqual(
    [5, 6, 7].map((n) => queue.add(n)),
    [true, true, false],
    'five wait',
  );
});

test('V11: a viewer who asks for forty workbooks does not keep another from theirs', async () => {
  const services = await testServices();
  const [viewer, chair] = [await services.as('viewer'), await services.as('chair')];
  const [scheme] = await viewer.schemes.list();
  const id = scheme?.id ?? '';
  const order: string[] = [];
  const flood = Array.from({ length: 40 }, async () => {
    const made = await viewer.workbooks.make(id, 'B3');
    order.push(made.ok ? 'viewer' : made.refusal.code);
  });
  const asked = await chair.workbooks.make(id, 'B3');
  order.push('chair');
  assert.ok(asked.ok);
  assert.ok(order.filter((who) => who === 'viewer').length <= 2, `before the chair: ${order.join(', ')}`);
  await Promise.all(flood);
  assert.equal(order.filter((who) => who === 'refusal.workbookBusy').length, 36, 'one ran, three waited');
});

test('V11: a Word document of tags that are not closed, or nested without end, is refused in the time of a few scans', () => {
  const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
  const hostile = (count: number) => [
    ...['<w:pPr>', '<w:pPr><w:numPr>', '<w:pPrChange ', '<w:p a="'].map((tag) => open + tag.repeat(count)),
    `${open}${'<w:p>'.repeat(count)}${'</w:p>'.repeat(count)}</w:document>`,
  ];
  const begun = process.cpuUsage();
  for (const document of hostile(100_000))
    assert.throws(() => readXml(new TextEncoder().encode(document)), BadXml);
  const { user, system } = process.cpuUsage(begun);
  assert.ok((user + system) / 1e6 < 5, 'with a search to the end for each tag it takes minutes');
});
