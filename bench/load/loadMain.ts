import { ColdOpen } from './ColdOpen';
import { Load } from './Load';
import type { Answer, Request } from './LoadProcess';

// The load as a child process. It handles one IPC request at a time.
let load: Load | null = null;
const asked: Request[] = [];
let working = false;

process.on('message', (request: Request) => {
  asked.push(request);
  void work();
});
process.on('disconnect', () => process.exit());

async function work(): Promise<void> {
  if (working) return;
  working = true;
  for (let request = asked.shift(); request; request = asked.shift()) {
    try {
      send({ answer: (await act(request)) ?? null });
    } catch (error) {
      send({ fault: error instanceof Error ? error.message : String(error) });
    }
  }
  working = false;
}

async function act(request: Request): Promise<unknown> {
  if (request.ask === 'plan') {
    load = new Load(request.plan);
    return null;
  }
  if (request.ask === 'feed') return ColdOpen.feed(request.feed);
  if (request.ask === 'open') return ColdOpen.open(request.open);
  if (!load) throw new Error('There is no plan yet');
  switch (request.ask) {
    case 'joinFirst':
      return load.joinFirst();
    case 'joinRest':
      return load.joinRest();
    case 'compare':
      return load.compare();
    case 'leave':
      return load.leave();
    case 'run':
      return load.run((mark) => send({ mark }));
  }
}

function send(answer: Answer): void {
  process.send?.(answer);
}
