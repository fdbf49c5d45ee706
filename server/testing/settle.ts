import type { FakeClient } from './FakeClient';

/** Lets everything that is on its way arrive: frames, flushes, answers to them. */
export async function settle(...clients: FakeClient[]): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await new Promise((done) => setImmediate(done));
    const any = clients.map((client) => client.read()).includes(true);
    quiet = any ? 0 : quiet + 1;
  }
}
