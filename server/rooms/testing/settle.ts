import type { FakeClient } from './FakeClient';

/** Turns of the event loop after which the exchange counts as endless. */
const MAX_TURNS = 20_000;

/** Waits until no frame, flush or answer is in flight. */
export async function settle(...clients: FakeClient[]): Promise<void> {
  for (let quiet = 0, turns = 0; quiet < 3; turns++) {
    if (turns > MAX_TURNS) {
      const seen = clients.map(({ actor, sent, acknowledged }) => ({ id: actor?.id, sent, acknowledged }));
      throw new Error(`Never settled: ${JSON.stringify(seen)}`);
    }
    await new Promise((done) => setImmediate(done));
    const any = clients.map((client) => client.read()).includes(true);
    quiet = any ? 0 : quiet + 1;
  }
}
