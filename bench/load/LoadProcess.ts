import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../servers/BenchServer';
import type { Feed, Open, Opened } from './ColdOpen';
import type { JoinTimes, RunResult } from './Load';
import type { Plan } from './plan';

export type Request =
  | { readonly ask: 'plan'; readonly plan: Plan }
  | { readonly ask: 'joinFirst' | 'joinRest' | 'run' | 'compare' | 'leave' }
  | { readonly ask: 'feed'; readonly feed: Feed }
  | { readonly ask: 'open'; readonly open: Open };

export type Answer =
  | { readonly answer: unknown }
  | { readonly fault: string }
  | { readonly mark: 'open' | 'close' };

/** The clients in a child process, so that their work does not disturb the measuring process. One request at a time. */
export class LoadProcess {
  readonly #child: ChildProcess;
  #onAnswer: (answer: Answer) => void = () => {};

  constructor() {
    this.#child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'bench/load/loadMain.ts')], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('message', (answer: Answer) => this.#onAnswer(answer));
    this.#child.on('exit', (code) => this.#onAnswer({ fault: `The load process ended with ${code}` }));
  }

  async plan(plan: Plan): Promise<void> {
    await this.#ask({ ask: 'plan', plan });
  }

  joinFirst(): Promise<JoinTimes> {
    return this.#ask({ ask: 'joinFirst' });
  }

  joinRest(): Promise<JoinTimes> {
    return this.#ask({ ask: 'joinRest' });
  }

  /** Runs the schedule; calls `mark` when the window opens and when it closes. */
  run(mark: (edge: 'open' | 'close') => void): Promise<RunResult> {
    return this.#ask({ ask: 'run' }, mark);
  }

  /** The differences in the sampled rooms. */
  compare(): Promise<readonly string[]> {
    return this.#ask({ ask: 'compare' });
  }

  async leave(): Promise<void> {
    await this.#ask({ ask: 'leave' });
  }

  async feed(feed: Feed): Promise<void> {
    await this.#ask({ ask: 'feed', feed });
  }

  open(open: Open): Promise<Opened> {
    return this.#ask({ ask: 'open', open });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  #ask<T>(request: Request, mark?: (edge: 'open' | 'close') => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#onAnswer = (answer) => {
        if ('mark' in answer) mark?.(answer.mark);
        else if ('fault' in answer) reject(new Error(answer.fault));
        else resolve(answer.answer as T);
      };
      this.#child.send(request);
    });
  }
}
