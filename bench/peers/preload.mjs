// Loaded into every server with `--import`: reports over IPC the resources of the process, on request only.
/** @type {import('node:inspector/promises').Session | null} */
let profiler = null;

/** @param {unknown} message */
const answer = async (message) => {
  const { id, ask } = /** @type {{ id: number, ask: keyof typeof answers }} */ (message);
  process.send?.({ id, answer: await answers[ask]() });
};
process.on('message', (message) => void answer(message));

// The measuring process has ended, and no other process would end this one.
process.on('disconnect', () => process.exit());

const answers = {
  /** CPU time of all threads so far, µs. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  /** Memory in bytes after garbage collection. */
  memory: async () => {
    for (let i = 0; i < 3; i++) {
      globalThis.gc?.();
      await new Promise((done) => setTimeout(done, 50));
    }
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, held: heapUsed + external };
  },
  profileStart: async () => {
    const { Session } = await import('node:inspector/promises');
    profiler = new Session();
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.setSamplingInterval', { interval: 200 });
    await profiler.post('Profiler.start');
  },
  profileStop: async () => {
    const stopped = await profiler?.post('Profiler.stop');
    profiler?.disconnect();
    return stopped?.profile;
  },
};
