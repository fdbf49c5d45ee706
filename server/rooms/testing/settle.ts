import type { FakeClient } from './FakeClient';

/** Turns after which what is on its way is taken for a talk without end. */
const MAX_TURNS = 20_000;

/** Lets everything that is on its way arrive: frames, flushes, answers to them. */
export async function settle(...clients: FakeClient[]): Promise<void> {
  for (let quiet = 0, turns = 0; quiet < 3; turns++) {
    if (turns > MAX_TURNS) {
      const seen = clients.map(({ actor, sent, acknowledged }) => ({ id: actor?.id, sent, acknowledged }));
      throw new Error(`Never quiet: ${JSON.stringify(seen)}`);
    }
    await new Promise((done) => setImmediate(done));
    const any = clients.map((client) => client.read()).includes(true);
    quiet = any ? 0 : quiet + 1;
  }
}
