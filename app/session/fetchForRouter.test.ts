import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchForRouter, ServerUnreachable } from './fetchForRouter';

const HERE = 'http://localhost/schemes/1?section=p1-2';

/** A router's fetch whose requests meet these outcomes in order; an error is thrown, a number is a proxy's status. */
function routerFetch(...outcomes: readonly (Error | number | Response)[]) {
  const seen = { requests: 0, lost: 0, pauses: 0 };
  const router = fetchForRouter({
    send: async () => {
      const outcome = outcomes[seen.requests++];
      if (outcome === undefined) throw new Error('a request too many');
      if (outcome instanceof Error) throw outcome;
      return typeof outcome === 'number' ? new Response('', { status: outcome }) : outcome;
    },
    currentUrl: () => HERE,
    onNoAnswer: () => {
      seen.lost += 1;
    },
    pause: async () => {
      seen.pauses += 1;
    },
  });
  return { router, seen };
}

const failed = () => new TypeError('Failed to fetch');
const answered = () => Response.json({ refusal: null }, { headers: { 'X-Remix-Response': 'yes' } });

describe('fetchForRouter', () => {
  for (const [cause, outcome] of [
    ['the connection is cut', failed()],
    ['a proxy cannot reach the server', 502],
  ] as const) {
    it(`answers a form with null when ${cause}, and sends it once`, async () => {
      const { router, seen } = routerFetch(outcome);
      const response = await router('http://localhost/schemes/1/waivers?_data=w', { method: 'POST' });
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('X-Remix-Response'), 'yes');
      assert.equal(await response.json(), null);
      assert.deepEqual(seen, { requests: 1, lost: 1, pauses: 0 });
    });
  }

  it('repeats a reload of the page on the screen until the server answers', async () => {
    const { router, seen } = routerFetch(failed(), 503, answered());
    const response = await router(`${HERE}&_data=root`);
    assert.deepEqual(await response.json(), { refusal: null });
    assert.deepEqual(seen, { requests: 3, lost: 0, pauses: 2 });
  });

  it('throws ServerUnreachable for another page', async () => {
    const { router } = routerFetch(failed());
    await assert.rejects(async () => router('http://localhost/account?_data=root'), ServerUnreachable);
  });

  it('returns what the server answers, its own errors included', async () => {
    const fault = new Response('{}', { status: 503, headers: { 'X-Remix-Error': 'yes' } });
    const { router, seen } = routerFetch(fault);
    assert.equal(await router(`${HERE}&_data=root`, { method: 'POST' }), fault);
    assert.equal(seen.lost, 0);
  });

  it('throws what an aborted request throws', async () => {
    const aborted = new DOMException('aborted', 'AbortError');
    const { router, seen } = routerFetch(aborted);
    await assert.rejects(async () => router(`${HERE}&_data=root`), aborted);
    assert.equal(seen.pauses, 0);
  });

  it('leaves requests that are not the router’s as they are', async () => {
    const cut = failed();
    const { router, seen } = routerFetch(cut);
    await assert.rejects(async () => router('http://localhost/schemes/1/notes', { method: 'POST' }), cut);
    assert.equal(seen.lost, 0);
  });
});
